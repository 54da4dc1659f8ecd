-- Sports halls and assembly halls seat more than a class of any school does.
alter table room drop constraint room_seat_order_check;
alter table room add constraint room_seat_order_check check (cardinality(seat_order) between 1 and 1000);
