-- H2 calls bytes of any length a BLOB, and so may the migrations for both.
create domain blob as bytea;
