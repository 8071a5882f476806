import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.batch.infrastructure.item.file.FlatFileItemReader;
import org.springframework.batch.infrastructure.item.file.builder.FlatFileItemReaderBuilder;
import org.springframework.batch.infrastructure.item.file.builder.MultiResourceItemReaderBuilder;
import org.springframework.batch.infrastructure.item.file.mapping.PassThroughFieldSetMapper;
import org.springframework.batch.infrastructure.item.file.transform.FieldSet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Spring Batch as its reference teaches it: a flat file reader, a processor, a JDBC batch writer, chunks of 1000. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Textbook {

    private static final int CHUNK = 1000;
    private static final Set<String> STATUS = Set.of("booked", "completed", "no_show", "cancelled", "left_unseen");
    private static final Set<String> ENTRIES =
            Set.of("charge", "payment", "adjustment", "denial", "correction", "refund", "void");

    private static final String BILL_VISITS = """
        merge into fact_visit as visit
        using (
            select
                visit_key,
                min(case when entry = 'charge' then posted_on end) as first_billed_on,
                min(statement_on) as first_statement_on
            from fact_billing_line
            group by visit_key
        ) as bill
        on visit.visit_key = bill.visit_key
        when matched then update set
            visit.first_billed_on = bill.first_billed_on, visit.first_statement_on = bill.first_statement_on
        """;

    private final Map<String, Map<String, Long>> keys = new HashMap<>();

    @Value("${input}")
    private Path input;

    /** From the folder of files to a database, and tables.csv with what is in it. */
    public static void main(String[] arguments) throws IOException {
        Path output = Files.createDirectories(Path.of(arguments[2]));
        // the cache holds a million rows, so that the larger tables are not read back from disk row by row
        String star = "jdbc:hsqldb:file:" + output.resolve("star")
                + ";hsqldb.cache_rows=1000000;hsqldb.cache_size=400000;shutdown=true";
        var application = new SpringApplicationBuilder(Textbook.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(
                        "input=" + arguments[1],
                        "spring.datasource.url=" + star,
                        "spring.sql.init.mode=always",
                        "spring.sql.init.schema-locations=file:" + arguments[0],
                        "spring.batch.jdbc.initialize-schema=always",
                        "logging.level.root=warn");
        try (var context = application.run()) {
            Files.write(output.resolve("tables.csv"), tables(context.getBean(JdbcTemplate.class)));
        }
    }

    private static List<String> tables(JdbcTemplate star) {
        List<String> lines = new ArrayList<>(List.of("table,rows,amount"));
        List<String> tables = star.queryForList(
                "select lower(table_name) from information_schema.system_tables where table_type = 'TABLE'"
                        + " and (table_name like 'DIM%' or table_name like 'FACT%')",
                String.class);
        for (String table : tables) {
            String amount = table.equals("fact_billing_line") ? "sum(amount)" : "''";
            lines.add(star.queryForObject(
                    "select '" + table + ",' || count(*) || ',' || " + amount + " from " + table, String.class));
        }
        return lines;
    }

    /** Dimensions first, so that facts find their keys. */
    @Bean
    Job star(JobRepository repository, Loader loader, JdbcTemplate star, PlatformTransactionManager transactions)
            throws IOException {
        Step billVisits = new StepBuilder("billVisits", repository)
                .tasklet(
                        (contribution, context) -> {
                            star.update(BILL_VISITS);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
        return new JobBuilder("star", repository)
                .start(loader.step("dim_practice", "practices", this::practice))
                .next(loader.step("dim_provider", "providers", this::provider))
                .next(loader.step("dim_patient", "patients", this::patient))
                .next(loader.step("dim_payer", "payers", this::payer))
                .next(loader.step("fact_visit", "visits", this::visit))
                .next(loader.step("fact_billing_line", "billing", this::billingLine))
                .next(billVisits)
                .next(loader.step("fact_survey_invitation", "invitations", this::invitation))
                .next(loader.step("fact_survey_answer", "surveys", this::answer))
                .next(loader.step("fact_follow_up", "follow_ups", this::followUp))
                .next(loader.step("fact_feedback", "feedback", this::feedback))
                .next(loader.step("fact_hand_off", "hand_offs", this::handOff))
                .build();
    }

    @Bean
    Loader loader(JobRepository repository, PlatformTransactionManager transactions, DataSource star) {
        return new Loader(repository, transactions, star, input);
    }

    /** A step per table. */
    record Loader(JobRepository repository, PlatformTransactionManager transactions, DataSource star, Path input) {

        Step step(String table, String subject, Function<FieldSet, Object[]> mapping) throws IOException {
            Resource[] files = files(subject);
            String[] columns = header(files[0]).split(",");
            FlatFileItemReader<FieldSet> file = new FlatFileItemReaderBuilder<FieldSet>()
                    .name(subject)
                    .linesToSkip(1)
                    .delimited()
                    .names(columns)
                    .fieldSetMapper(new PassThroughFieldSetMapper())
                    .build();
            return new StepBuilder(table, repository)
                    .<FieldSet, Object[]>chunk(CHUNK)
                    .transactionManager(transactions)
                    .reader(new MultiResourceItemReaderBuilder<FieldSet>()
                            .name(subject + "Files")
                            .delegate(file)
                            .resources(files)
                            .build())
                    .processor(row -> readable(row, mapping))
                    .writer(new JdbcBatchItemWriterBuilder<Object[]>()
                            .dataSource(star)
                            .sql("replace into " + table + " values (" + "?, ".repeat(width(table) - 1) + "?)")
                            .itemPreparedStatementSetter((values, statement) -> {
                                for (int i = 0; i < values.length; i++) {
                                    statement.setObject(i + 1, values[i]);
                                }
                            })
                            .build())
                    .build();
        }

        /** A row that can't be read is filtered. */
        private static Object[] readable(FieldSet row, Function<FieldSet, Object[]> mapping) {
            try {
                return mapping.apply(row);
            } catch (RuntimeException unreadable) {
                return null;
            }
        }

        private Resource[] files(String subject) throws IOException {
            try (Stream<Path> files = Files.list(input)) {
                return files.filter(file -> file.getFileName().toString().startsWith(subject))
                        .sorted()
                        .map(FileSystemResource::new)
                        .toArray(Resource[]::new);
            }
        }

        private static String header(Resource file) throws IOException {
            try (BufferedReader lines = Files.newBufferedReader(file.getFile().toPath())) {
                return lines.readLine();
            }
        }

        private int width(String table) {
            return new JdbcTemplate(star)
                    .queryForObject(
                            "select count(*) from information_schema.system_columns where table_name = ?",
                            Integer.class,
                            table.toUpperCase());
        }
    }

    private Object[] practice(FieldSet row) {
        return row(
                newKey("practice", row, "practice_id"),
                text(row, "practice_id name specialty region rurality practice_group"),
                date(row, "valid_from"));
    }

    private Object[] provider(FieldSet row) {
        return row(
                newKey("provider", row, "practice_id", "provider_id"),
                newKey("practice", row, "practice_id"),
                text(row, "provider_id name role specialty"));
    }

    private Object[] patient(FieldSet row) {
        return row(
                newKey("patient", row, "patient_id"),
                text(
                        row,
                        "birth_year sex rurality education general_health deprivation_quintile language"
                                + " insurance_class distance_km"));
    }

    private Object[] payer(FieldSet row) {
        return row(newKey("payer", row, "payer_id"), text(row, "payer_id name payer_class"));
    }

    private Object[] visit(FieldSet row) {
        String status = word(row, "status", STATUS);
        LocalDateTime scheduled = clock(row, "scheduled_at");
        LocalDateTime arrived = clock(row, "arrived_at");
        LocalDateTime in = clock(row, "provider_in_at");
        LocalDateTime out = clock(row, "provider_out_at");
        LocalDateTime start = scheduled == null || arrived != null && arrived.isAfter(scheduled) ? arrived : scheduled;
        return row(
                newKey("visit", row, "practice_id", "visit_id"),
                text(row, "visit_id"),
                newKey("practice", row, "practice_id"),
                key("provider", row, "practice_id", "provider_id"),
                key("patient", row, "patient_id"),
                start == null ? null : (scheduled == null ? arrived : scheduled).toLocalDate(),
                clock(row, "booked_at"),
                scheduled,
                arrived,
                clock(row, "checked_in_at"),
                clock(row, "roomed_at"),
                in,
                out,
                clock(row, "checked_out_at"),
                status,
                text(row, "mode patient_type arrival_state limited_options acquisition"),
                date(row, "follow_up_due_on"),
                arrived == null || in == null || in.isBefore(arrived) ? null : Math.max(0, minutes(start, in)),
                in == null || out == null || out.isBefore(in) ? null : minutes(in, out),
                null,
                null);
    }

    private Object[] billingLine(FieldSet row) {
        return row(
                newKey("practice", row, "practice_id"),
                text(row, "line_id"),
                key("visit", row, "practice_id", "visit_id"),
                key("patient", row, "patient_id"),
                key("payer", row, "payer_id"),
                date(row, "service_date"),
                date(row, "posted_on"),
                word(row, "entry", ENTRIES),
                money(row, "amount"),
                text(row, "procedure_code denial_code"),
                money(row, "denied_amount"),
                text(row, "corrects_line_id"),
                money(row, "estimate_amount"),
                money(row, "patient_due"),
                date(row, "statement_on"));
    }

    private Object[] invitation(FieldSet row) {
        return row(
                newKey("practice", row, "practice_id"),
                text(row, "invitation_id"),
                key("visit", row, "practice_id", "visit_id"),
                date(row, "sent_on"),
                text(row, "mode disposition"));
    }

    private Object[] answer(FieldSet row) {
        return row(
                newKey("practice", row, "practice_id"),
                text(row, "response_id item"),
                money(row, "answer"),
                text(row, "invitation_id"),
                key("visit", row, "practice_id", "visit_id"),
                key("patient", row, "patient_id"),
                date(row, "visit_date"),
                text(row, "respondent mode"),
                date(row, "sent_on"),
                date(row, "received_on"));
    }

    private Object[] followUp(FieldSet row) {
        return row(
                newKey("practice", row, "practice_id"),
                text(row, "follow_up_id"),
                key("visit", row, "practice_id", "visit_id"),
                date(row, "due_on"),
                clock(row, "attempted_at"),
                row.readString("reached").equals("yes"),
                text(row, "symptoms"));
    }

    private Object[] feedback(FieldSet row) {
        return row(
                newKey("practice", row, "practice_id"),
                text(row, "feedback_id"),
                key("visit", row, "practice_id", "visit_id"),
                clock(row, "received_at"),
                text(row, "kind topic"),
                clock(row, "acknowledged_at"),
                clock(row, "resolved_at"),
                row.readString("reopened").equals("yes"));
    }

    private Object[] handOff(FieldSet row) {
        return row(
                newKey("practice", row, "practice_id"),
                text(row, "hand_off_id"),
                key("visit", row, "practice_id", "visit_id"),
                text(row, "to partner_id"),
                date(row, "due_on"),
                clock(row, "requested_at"),
                clock(row, "completed_at"),
                text(row, "status"));
    }

    /** The values of a table's row; arrays are several values. */
    private static Object[] row(Object... values) {
        List<Object> row = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof Object[] several) {
                row.addAll(Arrays.asList(several));
            } else {
                row.add(value);
            }
        }
        return row.toArray();
    }

    private static Object[] text(FieldSet row, String columns) {
        return Stream.of(columns.split(" "))
                .map(column -> known(row.readString(column)))
                .toArray();
    }

    private static String word(FieldSet row, String column, Set<String> words) {
        String word = row.readString(column);
        if (!words.contains(word)) {
            throw new IllegalArgumentException(word);
        }
        return word;
    }

    private static LocalDateTime clock(FieldSet row, String column) {
        String text = known(row.readString(column));
        return text == null ? null : LocalDateTime.parse(text);
    }

    private static LocalDate date(FieldSet row, String column) {
        String text = known(row.readString(column));
        return text == null ? null : LocalDate.parse(text);
    }

    private static BigDecimal money(FieldSet row, String column) {
        String text = known(row.readString(column));
        return text == null ? null : new BigDecimal(text);
    }

    private static String known(String text) {
        return text.isEmpty() ? null : text;
    }

    private static double minutes(LocalDateTime since, LocalDateTime until) {
        return Duration.between(since, until).toSeconds() / 60.0;
    }

    /** The key of what has none yet, too: bill lines of two practices that no file names are two lines, whatever their numbers. */
    private long newKey(String table, FieldSet row, String... columns) {
        Map<String, Long> known = keys.computeIfAbsent(table, name -> new HashMap<>());
        return known.computeIfAbsent(natural(row, columns), id -> known.size() + 1L);
    }

    private long key(String table, FieldSet row, String... columns) {
        return keys.get(table).getOrDefault(natural(row, columns), 0L);
    }

    private static String natural(FieldSet row, String... columns) {
        String id = row.readString(columns[0]);
        return columns.length == 1 ? id : id + "|" + row.readString(columns[1]);
    }
}
