-- What people leave behind. Plain SQL that SQLite (3.24 on) and PostgreSQL (9.5 on) both read.
--
-- No table holds who somebody is: a person is a hash that is keyed with the salt below, and another one
-- for each thing judged or missed, so that no two rows tell that they are of the same person.

create table salt (
  one   integer primary key check (one = 1),
  value text    not null
);

-- Whether a passage helped with a question. The question is a hash of its words.
create table vote (
  question text    not null,
  passage  text    not null,
  person   text    not null,
  helpful  integer not null check (helpful in (0, 1)),
  primary key (question, passage, person)
);

-- A passage as the answer to a question, in one server or workspace (scope). Of the quote the range in
-- its passage and the words, so that it is shown only as it was pinned; of who pinned it the name they
-- show, empty where they are forgotten.
create table pin (
  scope    text    not null,
  question text    not null,
  asked    text    not null,
  passage  text    not null,
  starting integer not null,
  quote    text    not null,
  author   text    not null,
  person   text    not null,
  primary key (scope, question)
);

-- What was asked in vain, where that is kept: under a word (topic), who missed it, in what words (question
-- is a hash of them), on which day counted from 1 January 1970.
create table miss (
  topic    text   not null,
  person   text   not null,
  question text   not null,
  asked    text   not null,
  words    text   not null,
  day      bigint not null,
  primary key (topic, person, question)
);

create index miss_day on miss (day);
