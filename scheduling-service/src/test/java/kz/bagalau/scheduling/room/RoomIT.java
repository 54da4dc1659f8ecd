package kz.bagalau.scheduling.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.bagalau.scheduling.OperatorIT;
import kz.bagalau.scheduling.ScheduleFixtures.Slot;
import kz.bagalau.scheduling.booking.BookingService;
import kz.bagalau.scheduling.booking.HoldOutcome;
import kz.bagalau.scheduling.dataimport.ImportKind;
import kz.bagalau.starter.csv.ImportError;
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class RoomIT extends OperatorIT {
    private static final String ROOMS = "centre,room,seats,accessible_seats,width_cm,depth_cm\n";
    private static final String DESKS = "centre,room,x,y,accessible\n";

    @Autowired
    private BookingService bookings;

    private String centre;

    @BeforeEach
    void makeCentre() {
        centre = schedule.centre();
    }

    private static Map<String, Object> room(String name, int seats) {
        return new HashMap<>(Map.of("name", name, "seats", Map.of("count", seats)));
    }

    private int add(Map<String, Object> room) {
        return JsonPath.read(body(send(HttpMethod.POST, "/centres/" + centre + "/rooms", room), 201), "$.roomId");
    }

    @Test
    void isAddedWithANumberOfSeats() {
        int id = add(room("101", 24));
        look("/rooms/" + id + "/plan").expectBody().json("""
                        {"roomId": %d, "centreCode": "%s", "room": "101", "widthCm": null, "depthCm": null, "seats": 24,
                         "confirmed": false, "proposedSeats": 0, "exact": true, "desks": [], "version": 1}
                        """.formatted(id, centre));
        assertProblem(send(HttpMethod.POST, "/centres/" + centre + "/rooms", room("101", 5)), 409, "room-exists");
        assertProblem(send(HttpMethod.POST, "/centres/71-000/rooms", room("101", 5)), 404, "not-found");
    }

    @Test
    void itsSlotsFollowItsNumberOfSeats() {
        Slot slot = schedule.slot(4);
        int id = roomOf(slot);
        assertThat(hold(slot)).isInstanceOf(HoldOutcome.Held.class);
        assertThat(hold(slot)).isInstanceOf(HoldOutcome.Held.class);
        body(send(HttpMethod.PUT, "/rooms/" + id, Map.of("seats", Map.of("count", 6), "version", 1)), 200);
        assertThat(schedule.remaining(slot.id())).isEqualTo(4);
        schedule.assertSound(slot.id());
        assertProblem(
                send(HttpMethod.PUT, "/rooms/" + id, Map.of("seats", Map.of("count", 1), "version", 2)),
                409,
                "seats-sold");
        assertProblem(
                send(HttpMethod.PUT, "/rooms/" + id, Map.of("seats", Map.of("count", 7), "version", 1)),
                409,
                "conflict");
        assertThat(schedule.remaining(slot.id())).isEqualTo(4);
        schedule.assertSound(slot.id());
    }

    @ParameterizedTest
    @CsvSource({"name, , name, required", "name, ' ', name, required", "seats, , seats, required", "size, , , "})
    void aNewOneNeedsNameAndSeats(
            String field, @Nullable String value, @Nullable String refused, @Nullable String code) {
        Map<String, Object> request = room("102", 5);
        request.put(field, value);
        var answer = send(HttpMethod.POST, "/centres/" + centre + "/rooms", request);
        if (refused == null || code == null) {
            body(answer, 201);
        } else {
            assertField(answer, refused, code);
        }
    }

    @Test
    void refusesNumbersThatAreNone() {
        assertField(add("seats", Map.of("count", 0)), "seats.count", "number-invalid");
        assertField(add("seats", Map.of("count", 1001)), "seats.count", "number-invalid");
        assertField(
                add("seats", Map.of("count", 5, "accessible", List.of(6))), "seats.accessible", "seat-numbers-invalid");
        assertField(add("size", Map.of("widthCm", 99, "depthCm", 500)), "size.widthCm", "number-invalid");
        assertField(add("size", Map.of("widthCm", 500)), "size.depthCm", "required");
    }

    private ResponseSpec add(String field, Object value) {
        Map<String, Object> request = room("103", 5);
        request.put(field, value);
        return send(HttpMethod.POST, "/centres/" + centre + "/rooms", request);
    }

    @Test
    void knowsWhatIsNotThere() {
        assertProblem(look("/rooms/0/plan"), 404, "not-found");
        assertProblem(send(HttpMethod.PUT, "/rooms/0", Map.of("version", 1)), 404, "not-found");
        assertProblem(
                send(HttpMethod.PUT, "/rooms/0/plan", Map.of("desks", List.of(1), "version", 1)), 404, "not-found");
        look("/rooms/x/plan").expectStatus().isBadRequest();
    }

    /** Two rows of four desks, 150 cm apart: seats alternate, four of eight. Desks 1 to 4 are in front, 1 is accessible. */
    @Nested
    class WithDesks {
        private int id;

        @BeforeEach
        void importDesks() {
            schedule.accept(ImportKind.ROOMS, ROOMS + centre + ",201,8,,700,500\n");
            schedule.accept(ImportKind.DESKS, DESKS + desks(0) + desks(150));
            id = jdbc.sql("select id from room where centre_code = ?")
                    .param(centre)
                    .query(Integer.class)
                    .single();
        }

        private String desks(int y) {
            StringBuilder lines = new StringBuilder();
            for (int x = 0; x <= 450; x += 150) {
                lines.append("%s,201,%d,%d,%d\n".formatted(centre, x, y, x + y == 0 ? 1 : 0));
            }
            return lines.toString();
        }

        @Test
        void proposesALargestSetWithTheAccessibleDesk() {
            String plan = body(look("/rooms/" + id + "/plan"), 200);
            assertThat(JsonPath.<List<Integer>>read(plan, "$.desks[?(@.proposed == true)].number"))
                    .containsExactly(1, 3, 6, 8);
            assertThat(JsonPath.<List<Integer>>read(plan, "$.desks[?(@.accessible == true)].number"))
                    .containsExactly(1);
            assertThat(JsonPath.<List<Integer>>read(plan, "$.desks[?(@.chosen == true)].number"))
                    .isEmpty();
            assertThat(JsonPath.<Integer>read(plan, "$.proposedSeats")).isEqualTo(4);
            assertThat(JsonPath.<Integer>read(plan, "$.seats")).isEqualTo(8);
            assertThat(JsonPath.<Boolean>read(plan, "$.confirmed")).isFalse();
            assertThat(JsonPath.<Boolean>read(plan, "$.exact")).isTrue();
        }

        @Test
        void isConfirmedAndSlotsFollowWithTheAccessibleSeatLast() {
            Slot slot = slot();
            String plan = body(confirm(2, 1, 3, 6, 8), 200);
            assertThat(JsonPath.<Boolean>read(plan, "$.confirmed")).isTrue();
            assertThat(JsonPath.<List<Integer>>read(plan, "$.desks[?(@.chosen == true)].number"))
                    .containsExactly(1, 3, 6, 8);
            assertThat(List.of(seat(slot), seat(slot), seat(slot), seat(slot))).containsExactly(3, 6, 8, 1);
            schedule.assertSound(slot.id());
        }

        @Test
        void takesAnOwnChoiceThatKeepsTwoMetres() {
            assertThat(JsonPath.<List<Integer>>read(body(confirm(2, 2, 4), 200), "$.desks[?(@.chosen == true)].number"))
                    .containsExactly(2, 4);
        }

        @Test
        void namesThePairsThatAreTooNear() {
            var answer = body(confirm(2, 1, 2, 3, 8), 409);
            assertThat(JsonPath.<String>read(answer, "$.code")).isEqualTo("desks-too-near");
            assertThat(JsonPath.<List<Map<String, Integer>>>read(answer, "$.pairs"))
                    .containsExactly(Map.of("first", 1, "second", 2), Map.of("first", 2, "second", 3));
        }

        @Test
        void refusesWhatIsNone() {
            assertField(confirm(2, 1, 99), "desks", "desk-unknown");
            assertField(confirm(2), "desks", "required");
            assertProblem(confirm(7, 1), 409, "conflict");
        }

        @Test
        void keepsTheSeatsThatPeopleHave() {
            Slot slot = slot();
            assertThat(seat(slot)).isEqualTo(1);
            assertThat(seat(slot)).isEqualTo(2);
            assertProblem(confirm(2, 1, 3, 6, 8), 409, "seats-sold");
            assertThat(JsonPath.<Boolean>read(body(look("/rooms/" + id + "/plan"), 200), "$.confirmed"))
                    .isFalse();
            schedule.assertSound(slot.id());
        }

        @Test
        void theSameFileChangesNothingAnotherTakesTheConfirmationAway() {
            body(confirm(2, 1, 3, 6, 8), 200);
            schedule.accept(ImportKind.DESKS, DESKS + desks(150) + desks(0));
            assertThat(JsonPath.<Boolean>read(body(look("/rooms/" + id + "/plan"), 200), "$.confirmed"))
                    .isTrue();
            schedule.accept(ImportKind.DESKS, DESKS + desks(0));
            String plan = body(look("/rooms/" + id + "/plan"), 200);
            assertThat(JsonPath.<Boolean>read(plan, "$.confirmed")).isFalse();
            assertThat(JsonPath.<Integer>read(plan, "$.seats")).isEqualTo(4);
            assertThat(JsonPath.<List<Integer>>read(plan, "$.desks[*].number")).containsExactly(1, 2, 3, 4);
        }

        @Test
        void aNumberOfSeatsTakesTheConfirmationAway() {
            body(confirm(2, 1, 3, 6, 8), 200);
            body(send(HttpMethod.PUT, "/rooms/" + id, Map.of("seats", Map.of("count", 4), "version", 3)), 200);
            assertThat(JsonPath.<Boolean>read(body(look("/rooms/" + id + "/plan"), 200), "$.confirmed"))
                    .isFalse();
        }

        @Test
        void doesNotShrinkBelowItsDesks() {
            Map<String, Object> small = Map.of("size", Map.of("widthCm", 449, "depthCm", 500), "version", 2);
            assertProblem(send(HttpMethod.PUT, "/rooms/" + id, small), 409, "desks-outside");
            assertThat(schedule.run(ImportKind.ROOMS, ROOMS + centre + ",201,8,,449,500\n")
                            .errors())
                    .containsExactly(new ImportError(2, "width_cm", "desks-outside"));
            Map<String, Object> fitting = Map.of("size", Map.of("widthCm", 450, "depthCm", 500), "version", 2);
            body(send(HttpMethod.PUT, "/rooms/" + id, fitting), 200);
        }

        @RepeatedTest(3)
        void ofTwoOperatorsWhoConfirmTheSameVersionOneIsTold() throws Exception {
            assertThat(atOnce(4, n -> confirm(2, 1, 3, 6, 8))).containsExactlyInAnyOrder(200, 409, 409, 409);
        }

        @RepeatedTest(3)
        void sellsNoSeatThatThePlanTakesAway() throws Exception {
            Slot slot = slot();
            List<Future<HoldOutcome>> holds = new ArrayList<>();
            int status;
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int n = 0; n < 6; n++) {
                    holds.add(threads.submit(() -> hold(slot)));
                }
                status = threads.submit(() -> confirm(2, 1, 3, 6, 8)
                                .returnResult(Void.class)
                                .getStatus()
                                .value())
                        .get();
            }
            assertThat(status).isIn(200, 409);
            schedule.assertSound(slot.id());
            int sold = (int) holds.stream()
                    .filter(hold -> hold.resultNow() instanceof HoldOutcome.Held)
                    .count();
            assertThat(schedule.remaining(slot.id())).isEqualTo((status == 200 ? 4 : 8) - sold);
        }

        private Slot slot() {
            var day = Almaty.day(clock.instant()).plusDays(20);
            schedule.accept(
                    ImportKind.SLOTS, "centre,room,date,time,language\n%s,201,%s,09:00,kk\n".formatted(centre, day));
            return schedule.find(centre, "201", day, "09:00", "kk");
        }

        private ResponseSpec confirm(int version, Integer... desks) {
            return send(HttpMethod.PUT, "/rooms/" + id + "/plan", Map.of("desks", List.of(desks), "version", version));
        }
    }

    /** A room of 7 × 5 m, numbers of its seats are 1 to 8. */
    @Nested
    class DesksOnThePage {
        private int id;

        @BeforeEach
        void makeRoom() {
            Map<String, Object> room = room("301", 8);
            room.put("size", Map.of("widthCm", 700, "depthCm", 500));
            id = add(room);
        }

        private static Map<String, Object> desk(int x, int y) {
            return Map.of("xCm", x, "yCm", y, "accessible", false);
        }

        private ResponseSpec put(int version, List<?> desks) {
            return put(Map.of("desks", desks, "version", version));
        }

        private ResponseSpec put(Map<String, ?> request) {
            return send(HttpMethod.PUT, "/rooms/" + id + "/desks", request);
        }

        private String plan() {
            return body(look("/rooms/" + id + "/plan"), 200);
        }

        @Test
        void areNumberedFromTheFrontAndProposedAsSeats() {
            var desks = List.of(desk(0, 150), desk(150, 0), Map.of("xCm", 0, "yCm", 0, "accessible", true));
            String plan = body(put(1, desks), 200);
            assertThat(JsonPath.<List<Integer>>read(plan, "$.desks[*].number")).containsExactly(1, 2, 3);
            assertThat(JsonPath.<List<Integer>>read(plan, "$.desks[*].xCm")).containsExactly(0, 150, 0);
            assertThat(JsonPath.<List<Boolean>>read(plan, "$.desks[*].accessible"))
                    .containsExactly(true, false, false);
            assertThat(JsonPath.<List<Boolean>>read(plan, "$.desks[*].proposed"))
                    .containsExactly(false, true, true);
            assertThat(JsonPath.<Integer>read(plan, "$.seats")).isEqualTo(8);
            assertThat(JsonPath.<Boolean>read(plan, "$.confirmed")).isFalse();
            assertThat(plan()).isEqualTo(plan);
        }

        @Test
        void replaceThoseThatStoodThereAndTheSameChangeNothing() {
            body(put(1, List.of(desk(0, 0), desk(300, 0))), 200);
            String again = body(put(2, List.of(desk(300, 0), desk(0, 0))), 200);
            assertThat(JsonPath.<Integer>read(again, "$.version")).isEqualTo(2);
            String moved = body(put(2, List.of(desk(300, 0), desk(0, 200))), 200);
            assertThat(JsonPath.<List<Integer>>read(moved, "$.desks[*].number")).containsExactly(2, 9);
            String none = body(put(3, List.of()), 200);
            assertThat(JsonPath.<List<Integer>>read(none, "$.desks[*].number")).isEmpty();
        }

        @Test
        void leaveTheSeatsThatPeopleHaveAndTakeTheConfirmationAway() {
            body(put(1, List.of(desk(0, 0), desk(300, 0))), 200);
            body(send(HttpMethod.PUT, "/rooms/" + id + "/plan", Map.of("desks", List.of(1, 2), "version", 2)), 200);
            var day = Almaty.day(clock.instant()).plusDays(20);
            schedule.accept(
                    ImportKind.SLOTS, "centre,room,date,time,language\n%s,301,%s,09:00,kk\n".formatted(centre, day));
            Slot slot = schedule.find(centre, "301", day, "09:00", "kk");
            assertThat(seat(slot)).isEqualTo(1);
            String plan = body(put(3, List.of(desk(300, 300))), 200);
            assertThat(JsonPath.<Boolean>read(plan, "$.confirmed")).isFalse();
            assertThat(JsonPath.<Integer>read(plan, "$.seats")).isEqualTo(2);
            assertThat(JsonPath.<List<Integer>>read(plan, "$.desks[*].number")).containsExactly(3);
            assertThat(schedule.remaining(slot.id())).isEqualTo(1);
            schedule.assertSound(slot.id());
        }

        @Test
        void standInsideTheRoomEachAtAPointOfItsOwn() {
            assertField(put(1, List.of(desk(700, 500), desk(701, 0))), "desks[1].xCm", "desk-outside");
            assertField(put(1, List.of(desk(0, 501))), "desks[0].yCm", "desk-outside");
            assertField(put(1, List.of(desk(5, 5), desk(5, 6), desk(5, 5))), "desks[2]", "desk-repeated");
            var problem = body(put(1, List.of(desk(900, 900), desk(1, 600), desk(1, 600))), 400);
            assertThat(JsonPath.<List<String>>read(problem, "$.errors[*].field"))
                    .containsExactly("desks[0].xCm", "desks[1].yCm", "desks[2].yCm");
            assertThat(JsonPath.<List<Integer>>read(plan(), "$.desks[*].number"))
                    .isEmpty();
            assertThat(JsonPath.<Integer>read(plan(), "$.version")).isEqualTo(1);
        }

        @Test
        void areAtMostTwoHundred() {
            List<Map<String, Object>> desks = new ArrayList<>();
            for (int n = 0; n <= 200; n++) {
                desks.add(desk(n, 0));
            }
            assertField(put(1, desks), "desks", "too-many-desks");
            body(put(1, desks.subList(0, 200)), 200);
        }

        @Test
        void comeWithTheSizeOfARoomThatNobodyMeasured() {
            id = add(room("302", 8));
            assertField(put(1, List.of(desk(0, 0))), "size", "room-size-unknown");
            Map<String, Object> request = new HashMap<>(Map.of("desks", List.of(desk(300, 400)), "version", 1));
            request.put("size", Map.of("widthCm", 300, "depthCm", 399));
            assertField(put(request), "desks[0].yCm", "desk-outside");
            request.put("size", Map.of("widthCm", 99));
            var problem = body(put(request), 400);
            assertThat(JsonPath.<List<String>>read(problem, "$.errors[*].field"))
                    .containsExactlyInAnyOrder("size.widthCm", "size.depthCm");
            request.put("size", Map.of("widthCm", 300, "depthCm", 400));
            String plan = body(put(request), 200);
            assertThat(JsonPath.<Integer>read(plan, "$.depthCm")).isEqualTo(400);
            assertThat(JsonPath.<List<Integer>>read(plan, "$.desks[*].yCm")).containsExactly(400);
        }

        @Test
        void areRefusedWhenTheyAreNone() {
            assertField(put(Map.of("version", 1)), "desks", "required");
            assertField(put(Map.of("desks", List.of())), "version", "required");
            assertField(put(1, Collections.singletonList(null)), "desks[0]", "required");
            assertField(put(1, List.of(desk(-1, 0))), "desks[0].xCm", "number-invalid");
            assertField(put(1, List.of(desk(0, 10_001))), "desks[0].yCm", "number-invalid");
            assertField(put(1, List.of(Map.of("xCm", 0, "yCm", 0))), "desks[0].accessible", "required");
            assertField(
                    put(1, List.of(Map.of("xCm", "left", "yCm", 0, "accessible", true))),
                    "desks[0].xCm",
                    "format-invalid");
            assertProblem(put(7, List.of()), 409, "conflict");
            id = 0;
            assertProblem(put(1, List.of()), 404, "not-found");
        }

        @RepeatedTest(3)
        void ofTwoOperatorsWhoSawTheSameVersionOneIsTold() throws Exception {
            assertThat(atOnce(4, n -> put(1, List.of(desk(n, 0))))).containsExactlyInAnyOrder(200, 409, 409, 409);
            assertThat(JsonPath.<List<Integer>>read(plan(), "$.desks[*].number"))
                    .containsExactly(1);
        }
    }

    @Nested
    class DeskFiles {
        @BeforeEach
        void makeRooms() {
            schedule.accept(ImportKind.ROOMS, ROOMS + centre + ",201,8,,700,500\n" + centre + ",202,8,,,\n");
        }

        @Test
        void tellWhatIsWrongLineByLine() {
            assertThat(schedule.run(
                                    ImportKind.DESKS,
                                    DESKS
                                            + "%1$s,201,701,0,0\n%1$s,201,0,501,0\n%1$s,201,0,0,x\n%1$s,201,1.5,0,0\n"
                                                    .formatted(centre)
                                            + "%1$s,202,0,0,0\n%1$s,203,0,0,0\n%1$s,201,5,5,0\n%1$s,201,5,5,1\n%1$s,201,,5,1\n"
                                                    .formatted(centre))
                            .errors())
                    .containsExactly(
                            new ImportError(2, "x", "desk-outside"),
                            new ImportError(3, "y", "desk-outside"),
                            new ImportError(4, "accessible", "accessible-invalid"),
                            new ImportError(5, "x", "number-invalid"),
                            new ImportError(6, "room", "room-size-unknown"),
                            new ImportError(7, "room", "room-unknown"),
                            new ImportError(9, null, "line-repeated"),
                            new ImportError(10, "x", "required"));
        }

        @Test
        void holdAtMostTwoHundredDesksARoom() {
            StringBuilder file = new StringBuilder(DESKS);
            for (int n = 0; n <= 200; n++) {
                file.append("%s,201,%d,0,0\n".formatted(centre, n));
            }
            assertThat(schedule.run(ImportKind.DESKS, file.toString()).errors())
                    .containsExactly(new ImportError(202, "room", "too-many-desks"));
        }

        @Test
        void tellTheSizeOfARoomWholeOrNotAtAll() {
            assertThat(schedule.run(ImportKind.ROOMS, ROOMS + centre + ",202,8,,700,\n")
                            .errors())
                    .containsExactly(new ImportError(2, "depth_cm", "required"));
            schedule.accept(ImportKind.ROOMS, ROOMS + centre + ",201,8,,,\n");
            schedule.accept(ImportKind.DESKS, DESKS + centre + ",201,700,500,0\n");
        }
    }

    private static int number(HoldOutcome outcome) {
        return ((HoldOutcome.Held) outcome).booking().seatNumber();
    }

    private int seat(Slot slot) {
        return number(hold(slot));
    }

    private HoldOutcome hold(Slot slot) {
        return bookings.hold(UUID.randomUUID(), slot.id(), UUID.randomUUID());
    }

    private int roomOf(Slot slot) {
        return jdbc.sql("select room_id from slot where id = ?")
                .param(slot.id())
                .query(Integer.class)
                .single();
    }
}
