-- Blocks of ids for the engine: a node takes the next value and gives out that id and the 999 after it. Starting where
-- all have ten digits keeps their order as text, so that new rows go to the ends of the engine's indexes.
create sequence banjie.engine_id start with 1000000000 increment by 1000;
