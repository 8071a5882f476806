@echo off
rem Starts cx; builds it first when the build is missing. After a change of the sources, delete target\cx.jar.
setlocal
set "HOME_DIR=%~dp0."
set "JAR=%HOME_DIR%\target\cx.jar"
if not exist "%JAR%" (
    echo Building cx ^(once; needs Maven and a JDK 17 or newer^) ... 1>&2
    pushd "%HOME_DIR%"
    call mvn -q -B -Pfast -Dmaven.test.skip=true package || (popd & exit /b 1)
    popd
)
rem temporary files in a folder of our own; a killed run leaves the database's library behind, 61 MB each time
set "TEMPORARY=%HOME_DIR%\target\tmp"
if not exist "%TEMPORARY%" mkdir "%TEMPORARY%"
forfiles /p "%TEMPORARY%" /m libduckdb_java* /d -1 /c "cmd /c del @path" >nul 2>&1
java -XX:+UseSerialGC -Xmx1g --enable-native-access=ALL-UNNAMED -Djava.io.tmpdir="%TEMPORARY%" -Dcx.home="%HOME_DIR%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%
