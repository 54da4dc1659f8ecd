package kz.bagalau.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import kz.bagalau.scheduling.ScheduleFixtures.Slot;
import kz.bagalau.scheduling.booking.Booking;
import kz.bagalau.scheduling.booking.BookingService;
import kz.bagalau.scheduling.booking.BookingStatus;
import kz.bagalau.scheduling.booking.HoldOutcome;
import kz.bagalau.scheduling.dataimport.ImportKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever goes around the code can't break what domain 3 and architecture 6 promise: the database refuses it (ADR 12). */
class SchedulingConstraintsIT extends SchedulingIT {
    private static final String TAKE_A_SEAT =
            "update slot set remaining = remaining - 1, free_seats = free_seats[2:] where id = ?";
    private static final String HOLD = """
            insert into booking (id, slot_id, campaign_id, person_id, seat_number, status, held_at, expires_at,
                                 idempotency_key, changed_at)
            select uuidv7(), id, campaign_id, ?, ?, 'HELD', now(), now() + interval '15 minutes', ?, now() from slot where id = ?
            """;
    private static final String RESERVE =
            "update booking set status = 'RESERVED', application_id = coalesce(?, uuidv7()) where id = ?";

    @Autowired
    private BookingService bookings;

    @Autowired
    private TransactionTemplate transaction;

    private Slot slot;

    @BeforeEach
    void threeSeats() {
        slot = schedule.slot(3);
    }

    private int run(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).update();
    }

    private void refused(String rule, String sql, Object... parameters) {
        refusedAsOne(rule, () -> run(sql, parameters));
    }

    /** Several statements of which the last breaks the rule; nothing of them stays. */
    private void refusedAsOne(String rule, Runnable statements) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> statements.run()))
                .rootCause()
                .hasMessageContaining("\"" + rule + "\"")
                .isInstanceOfSatisfying(
                        SQLException.class,
                        cause -> assertThat(cause.getSQLState()).startsWith("23"));
    }

    private Booking hold() {
        return switch (bookings.hold(UUID.randomUUID(), slot.id(), UUID.randomUUID())) {
            case HoldOutcome.Held held -> held.booking();
            case HoldOutcome other -> throw new AssertionError("No seat: " + other);
        };
    }

    private void step(Booking booking, BookingStatus status) {
        assertThat(run(
                        "update booking set status = ?, application_id = uuidv7() where id = ?",
                        status.name(),
                        booking.id()))
                .isEqualTo(1);
    }

    @Nested
    class ABooking {
        /** Domain 3: a seat is never sold twice. */
        @Test
        void isTheOnlyOneOfItsSeat() {
            Booking first = hold();
            refused(
                    "booking_one_active_per_seat",
                    HOLD,
                    UUID.randomUUID(),
                    first.seatNumber(),
                    UUID.randomUUID(),
                    slot.id());
        }

        /** Domain 3: a person holds at most one seat per campaign. */
        @Test
        void isTheOnlyOneOfItsPersonInTheCampaign() {
            Booking first = hold();
            UUID other = schedule.slot(1).id();
            refused("booking_one_active_per_person", HOLD, first.personId(), 1, UUID.randomUUID(), other);
        }

        /** Architecture 6: a key on every hold. */
        @Test
        void isTheOnlyOneOfItsKey() {
            UUID person = UUID.randomUUID();
            UUID key = UUID.randomUUID();
            bookings.hold(person, slot.id(), key);
            run("update booking set status = 'RELEASED' where idempotency_key = ?", key);
            refused("booking_idempotency", HOLD, person, 3, key, slot.id());
        }

        /** Domain 3: every hold ends as reserved, released or expired, and by no other way than the table of its states. */
        @Test
        void takesTheStepsOfItsTableAndNoOther() {
            for (BookingStatus from : BookingStatus.values()) {
                Arrays.stream(BookingStatus.values()).filter(to -> to != from).forEach(to -> {
                    slot = schedule.slot(1);
                    Booking booking = hold();
                    step(booking, from);
                    if (from.mayBecome(to)) {
                        step(booking, to);
                    } else {
                        refusedAsOne("booking_takes_legal_steps", () -> step(booking, to));
                    }
                });
            }
            refused("booking_status_check", "update booking set status = 'LOST' where slot_id = ?", slot.id());
        }

        @Test
        void beginsAsAHold() {
            refused(
                    "booking_begins_as_a_hold",
                    HOLD.replace("'HELD'", "'EXPIRED'"),
                    UUID.randomUUID(),
                    1,
                    UUID.randomUUID(),
                    slot.id());
        }

        /** Domain 3: submitting turns the hold into a reservation. */
        @Test
        void isReservedForOneApplicationThatHasNoOther() {
            Booking first = hold();
            Booking second = hold();
            refused(
                    "booking_reserved_for_an_application",
                    "update booking set status = 'RESERVED' where id = ?",
                    first.id());
            UUID application = UUID.randomUUID();
            run(RESERVE, application, first.id());
            refused("booking_one_reserved_per_application", RESERVE, application, second.id());
        }

        /** Domain 3: the teacher has a seat of a room; seats stand where the plan says (S1 14.6). */
        @Test
        void isReservedOnASeatOfItsRoom() {
            Booking booking = hold();
            refused("booking_seat_is_of_its_room", RESERVE.replace("set", "set seat_number = 4,"), null, booking.id());
            run(RESERVE, null, booking.id());
            refused("booking_seat_is_of_its_room", "update booking set seat_number = 4 where id = ?", booking.id());
            refused("booking_seat_number_check", "update booking set seat_number = 0 where id = ?", booking.id());
        }

        /** Domain 3, S0: seats change until the deadline of a slot. */
        @ParameterizedTest
        @ValueSource(strings = {"DRAFT", "ROSTER_CLOSED", "CANCELLED"})
        void isNotReservedInASlotThatIsOffSale(String status) {
            Booking late = hold();
            step(late, BookingStatus.EXPIRED);
            run("update slot set status = ? where id = ?", status, slot.id());
            refused("booking_slot_is_open", RESERVE, null, late.id());
            UUID closed = slot.id();
            slot = schedule.slot(3);
            Booking elsewhere = hold();
            run(RESERVE, null, elsewhere.id());
            refused("booking_slot_is_open", "update booking set slot_id = ? where id = ?", closed, elsewhere.id());
        }

        @Test
        void isOfTheCampaignOfItsSlotAndEndsAfterItBegan() {
            Booking booking = hold();
            refused(
                    "booking_slot_id_campaign_id_fkey",
                    "update booking set campaign_id = uuidv7() where id = ?",
                    booking.id());
            refused(
                    "booking_check",
                    "update booking set expires_at = held_at - interval '1 second' where id = ?",
                    booking.id());
        }
    }

    @Nested
    class ASlot {
        /** Architecture 6: check (remaining >= 0). */
        @Test
        void isNeverOversold() {
            refused("slot_never_oversold", "update slot set remaining = -1 where id = ?", slot.id());
            refused("slot_never_oversold", "update slot set remaining = 4 where id = ?", slot.id());
            refused("slot_remaining_is_its_free_seats", "update slot set remaining = 2 where id = ?", slot.id());
        }

        /** Architecture 6: a seat's number comes from the room's order of seats. */
        @ParameterizedTest
        @ValueSource(strings = {"{1,2,4}", "{1,2,2}"})
        void sellsEachSeatOfItsRoomOnceAndNoOther(String seats) {
            refused(
                    "slot_seats_are_of_its_room",
                    "update slot set free_seats = ?::integer[] where id = ?",
                    seats,
                    slot.id());
        }

        /** Domain 3: the seats of the room are all there are. */
        @Test
        void hasNoMoreSeatsThanItsRoom() {
            refused("slot_seats_are_of_its_room", "update slot set total_seats = 4 where id = ?", slot.id());
            String another = """
                    insert into slot (campaign_id, room_id, language, starts_at, ends_at, closes_at, total_seats, remaining, free_seats, status)
                    select campaign_id, room_id, language, ends_at, ends_at + interval '3 hours', closes_at, 4, 3, free_seats, '%s'
                    from slot where id = ?
                    """;
            refused("slot_seats_are_of_its_room", another.formatted("OPEN"), slot.id());
            refusedAsOne("slot_seats_are_of_its_room", () -> {
                run(another.formatted("DRAFT"), slot.id());
                run(
                        "update slot set status = 'OPEN' where total_seats = 4 and room_id = (select room_id from slot where id = ?)",
                        slot.id());
            });
        }

        /** Domain 3: seats are sold while the window is open; what is planned, closed or cancelled sells nothing. */
        @ParameterizedTest
        @ValueSource(strings = {"DRAFT", "ROSTER_CLOSED", "CANCELLED"})
        void sellsNothingOffSale(String status) {
            run("update slot set status = ? where id = ?", status, slot.id());
            refused("slot_sells_while_it_is_open", TAKE_A_SEAT, slot.id());
        }

        /** Domain 3: every hold ends; with the roster at the latest. */
        @Test
        void closesItsRosterWhenNobodyHoldsASeat() {
            Booking booking = hold();
            String close = "update slot set status = 'ROSTER_CLOSED' where id = ?";
            refused("slot_leaves_nobody_behind", close, slot.id());
            run(RESERVE, null, booking.id());
            assertThat(run(close, slot.id())).isEqualTo(1);
        }

        /** Domain 3: closing a centre or slot moves its people to other seats. */
        @ParameterizedTest
        @ValueSource(strings = {"DRAFT", "CANCELLED"})
        void isNotTakenAwayFromPeople(String status) {
            Booking booking = hold();
            run(RESERVE, null, booking.id());
            String end = "update slot set status = ? where id = ?";
            refused("slot_leaves_nobody_behind", end, status, slot.id());
            step(booking, BookingStatus.RELEASED);
            assertThat(run(end, status, slot.id())).isEqualTo(1);
        }

        /** Domain 3: a slot is one sitting of a room. */
        @Test
        void hasItsRoomForItself() {
            refused("slot_room_is_used_once", """
                    insert into slot (campaign_id, room_id, language, starts_at, ends_at, closes_at, total_seats, remaining, free_seats)
                    select campaign_id, room_id, language, ends_at - interval '1 minute', ends_at + interval '3 hours', closes_at,
                           total_seats, remaining, free_seats
                    from slot where id = ?
                    """, slot.id());
            refused(
                    "slot_times",
                    "update slot set closes_at = starts_at + interval '1 second' where id = ?",
                    slot.id());
        }

        /** Domain 3: a cancelled slot is no sitting any more; the room may have another at the time, and again but one. */
        @Test
        void givesItsRoomBackWhenItIsCancelled() {
            String again = """
                    insert into slot (campaign_id, room_id, language, starts_at, ends_at, closes_at, total_seats, remaining, free_seats)
                    select campaign_id, room_id, language, starts_at, ends_at, closes_at, total_seats, remaining, free_seats
                    from slot where id = ?
                    """;
            refused("slot_room_is_used_once", again, slot.id());
            run("update slot set status = 'CANCELLED' where id = ?", slot.id());
            assertThat(run(again, slot.id())).isEqualTo(1);
            refused("slot_room_is_used_once", again, slot.id());
            refused("slot_room_is_used_once", "update slot set status = 'OPEN' where id = ?", slot.id());
        }
    }

    @Nested
    class ARoom {
        private int room;

        /** Desk 2 stands 199 cm from the first one, desk 3 exactly 2 m. */
        @BeforeEach
        void desks() {
            String centre = schedule.centre();
            schedule.accept(ImportKind.ROOMS, "centre,room,seats,accessible_seats\n" + centre + ",201,3,\n");
            room = jdbc.sql("select id from room where centre_code = ?")
                    .param(centre)
                    .query(Integer.class)
                    .single();
            run("""
                    insert into desk (room_id, number, x_cm, y_cm, accessible)
                    select ?, d.* from (values (1, 0, 0, false), (2, 199, 0, false), (3, 120, 160, false)) d
                    """, room);
        }

        private static final String CONFIRM =
                "update room set seat_order = ?::integer[], plan_confirmed = true where id = ?";

        /** S1 14.6: seats stand at least 2 m apart. */
        @Test
        void hasTwoMetresBetweenTheSeatsOfItsConfirmedPlan() {
            refused("room_seats_two_metres_apart", CONFIRM, "{1,2}", room);
            assertThat(run(CONFIRM, "{1,3}", room)).isEqualTo(1);
            refused("room_seats_two_metres_apart", "update desk set x_cm = 119 where room_id = ? and number = 3", room);
            assertThat(run("update desk set x_cm = 198 where room_id = ? and number = 2", room))
                    .isEqualTo(1);
        }

        @Test
        void hasADeskForEachSeatOfItsConfirmedPlan() {
            refused("room_seats_are_desks", CONFIRM, "{1,4}", room);
            assertThat(run(CONFIRM, "{1,3}", room)).isEqualTo(1);
            refused("room_seats_are_desks", "delete from desk where room_id = ? and number = 3", room);
            assertThat(run("delete from desk where room_id = ? and number = 2", room))
                    .isEqualTo(1);
        }

        @Test
        void hasEachSeatOnceAndAccessibleOnesAmongThem() {
            refused("room_seats_are_different", "update room set seat_order = '{1,2,2}' where id = ?", room);
            refused("room_seats_are_different", "update room set seat_order = '{0,1,2}' where id = ?", room);
            refused("room_check", "update room set accessible_seats = '{4}' where id = ?", room);
        }

        /** Domain 3: nobody loses a seat but by being moved. */
        @Test
        void keepsTheSeatsThatItsSlotsSellOrHaveSold() {
            int sold = hold().seatNumber();
            assertThat(sold).isEqualTo(1);
            String change =
                    "update room set seat_order = ?::integer[] where id = (select room_id from slot where id = ?)";
            refused("room_keeps_seats_of_its_slots", change, "{2,3,4}", slot.id());
            refused("room_keeps_seats_of_its_slots", change, "{1,2,4}", slot.id());
            refused("room_keeps_seats_of_its_slots", change, "{1,2}", slot.id());
            assertThat(run(change, "{4,3,2,1}", slot.id())).isEqualTo(1);
        }
    }

    @Nested
    class ACampaign {
        /** S1 1, 3, 7.6, 7.13: the windows follow each other. */
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "campaign_windows_in_order | test_from = intake_from",
                    "campaign_windows_in_order | intake_to = test_to + interval '1 second'",
                    "campaign_windows_in_order | appeal_from = test_from",
                    "campaign_windows_in_order | appeal_to = test_to - interval '1 second'",
                    "campaign_windows_in_order | attestation_from = test_from - interval '1 second'",
                    "campaign_windows_in_order | attestation_to = appeal_to - interval '1 second'",
                    "campaign_check | intake_to = intake_from",
                    "campaign_check1 | test_to = test_from",
                    "campaign_appeals | appeal_to = appeal_from",
                    "campaign_attestation | attestation_to = null"
                })
        void hasItsWindowsInOrder(String rule, String change) {
            UUID draft = UUID.randomUUID();
            refusedAsOne(rule, () -> {
                run("""
                        insert into campaign (id, name_kk, name_ru, intake_from, intake_to, test_from, test_to, appeal_from, appeal_to,
                                              attestation_from, attestation_to, edit_deadline_hours, status, version)
                        values (?, 'Бағалау', 'Оценка', '2022-04-06', '2022-04-20', '2022-04-11', '2022-04-29', '2022-04-12', '2022-05-12',
                                '2022-04-11', '2022-08-25', 24, 'DRAFT', 1)
                        """, draft);
                run("update campaign set " + change + " where id = ?", draft);
            });
        }

        @Test
        void isTheOnlyOneThatIsOpen() {
            refused("campaign_only_one_open", """
                    insert into campaign (id, name_kk, name_ru, intake_from, intake_to, test_from, test_to, edit_deadline_hours, status, version)
                    select uuidv7(), name_kk, name_ru, intake_from, intake_to, test_from, test_to, edit_deadline_hours, status, 1
                    from campaign where id = ?
                    """, schedule.campaign().id());
        }
    }

    @Nested
    class AWait {
        private static final String WAIT = """
                insert into waiting (id, campaign_id, person_id, centre_code, language, accessible, state, since, offer_id, offered_until, changed_at)
                select uuidv7(), b.campaign_id, ?, ?, 'kk', false, ?, now(), o.id, o.expires_at, now()
                from booking b left join booking o on o.id = b.id and ? where b.id = ?
                """;

        /** Domain 3: the waiting list follows the same rules. */
        @Test
        void isTheOnlyOneOfItsPersonInTheCampaign() {
            Booking booking = hold();
            UUID person = UUID.randomUUID();
            refusedAsOne("waiting_one_per_person", () -> {
                queue(person, "WAITING", false, booking);
                queue(person, "WAITING", false, booking);
            });
        }

        @Test
        void isOfferedAHoldOfItsOwn() {
            Booking booking = hold();
            refusedAsOne("waiting_one_per_offer", () -> {
                queue(UUID.randomUUID(), "OFFERED", true, booking);
                queue(UUID.randomUUID(), "OFFERED", true, booking);
            });
            refusedAsOne("waiting_offered_has_an_offer", () -> queue(UUID.randomUUID(), "OFFERED", false, booking));
        }

        private void queue(UUID person, String state, boolean offered, Booking booking) {
            assertThat(run(WAIT, person, slot.centre(), state, offered, booking.id()))
                    .isEqualTo(1);
        }
    }

    /** S1 11: a duty roster; nobody serves in two places at once. */
    @Test
    void nobodyIsOnDutyTwiceAtATime() {
        String assign = """
                insert into duty (account_id, role, centre_code, starts_at, ends_at, assigned_by, assigned_at)
                values (?, ?, ?, now() + ?::interval, now() + interval '5 hours', ?, now())
                """;
        UUID account = UUID.randomUUID();
        String elsewhere = schedule.centre();
        refusedAsOne("duty_one_place_at_once", () -> {
            run(assign, account, "OBSERVER", slot.centre(), "1 hour", account);
            run(assign, account, "TEST_ADMINISTRATOR", elsewhere, "4 hours", account);
        });
        refused("duty_times", assign, account, "OBSERVER", slot.centre(), "6 hours", account);
    }
}
