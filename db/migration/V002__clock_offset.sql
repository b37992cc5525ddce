-- How far a demo's time runs ahead of the real one. One row, for good.
create table banjie.clock_offset (
  the_only_row boolean primary key default true check (the_only_row),
  millis       bigint  not null check (millis >= 0)
);

insert into banjie.clock_offset (millis) values (0);
