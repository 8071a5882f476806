insert into extent.reason values (?)
