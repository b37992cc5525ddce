-- How an applicant wants to be told. Electronic service counts only with consent, so nobody has given it yet.
alter table banjie.account
  add column email              varchar(254),
  add column electronic_service boolean not null default false,
  add column tell_by_email      boolean not null default true,
  add column tell_by_sms        boolean not null default true;
