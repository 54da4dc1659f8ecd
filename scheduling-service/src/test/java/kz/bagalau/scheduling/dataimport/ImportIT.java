package kz.bagalau.scheduling.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.scheduling.ScheduleFixtures.Slot;
import kz.bagalau.scheduling.SchedulingIT;
import kz.bagalau.scheduling.booking.BookingService;
import kz.bagalau.starter.csv.ImportError;
import kz.bagalau.starter.time.Almaty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class ImportIT extends SchedulingIT {
    private static final String CENTRES = "code,name_kk,name_ru,address_kk,address_ru\n";
    private static final String ROOMS = "centre,room,seats,accessible_seats\n";
    private static final String SLOTS = "centre,room,date,time,language,seats\n";
    private static final String ANEW = "centre,room,date,time,language,seats,anew\n";

    @Autowired
    private BookingService bookings;

    private String centre;
    private LocalDate day;

    @BeforeEach
    void makeCentre() {
        centre = schedule.centre();
        day = Almaty.day(clock.instant()).plusDays(20);
    }

    @Test
    void anOperatorImportsASchedule() {
        String code = "75-" + centre.substring(3);
        send("centres", CENTRES + code + ",Орталық,Центр,\"Абай к., 1\",\"ул. Абая, 1\"\n")
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"lines\": 1, \"accepted\": 1, \"errors\": []}");
        send("rooms", ROOMS + code + ",101,12,1 2\n" + code + ",102,8,\n")
                .expectStatus()
                .isOk();
        send("slots", SLOTS + "%s,101,%s,09:00,kk,\n%s,102,%s,09:00,ru,5\n".formatted(code, day, code, day))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.accepted")
                .isEqualTo(2);
        assertThat(total(code, "101")).isEqualTo(12);
        assertThat(total(code, "102")).isEqualTo(5);
        assertThat(jdbc.sql("select count(*) from schedule_import where imported_by = ?")
                        .param(OPERATOR)
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void spreadsheetsMayWriteSemicolonsAndAByteOrderMark() {
        assertThat(schedule.run(
                                ImportKind.ROOMS,
                                "\uFEFFcentre;room;seats;accessible_seats\r\n%s;1;5;2\r\n".formatted(centre))
                        .errors())
                .isEmpty();
    }

    @Test
    void theSameFileAgainChangesNothing() {
        schedule.accept(ImportKind.ROOMS, ROOMS + centre + ",101,5,\n");
        String slots = SLOTS + "%s,101,%s,09:00,kk,4\n".formatted(centre, day);
        schedule.accept(ImportKind.SLOTS, slots);
        Slot slot = schedule.find(centre, "101", day, "09:00", "kk");
        bookings.hold(UUID.randomUUID(), slot.id(), UUID.randomUUID());
        schedule.accept(ImportKind.ROOMS, ROOMS + centre + ",101,5,\n");
        schedule.accept(ImportKind.SLOTS, slots);
        assertThat(schedule.find(centre, "101", day, "09:00", "kk").id()).isEqualTo(slot.id());
        assertThat(schedule.remaining(slot.id())).isEqualTo(3);
    }

    @Test
    void aSlotThatIsAsPlannedMayBePast() {
        Slot slot = schedule.slot(1);
        clock.moveTo(slot.startsAt().plus(Duration.ofHours(1)));
        schedule.accept(ImportKind.SLOTS, SLOTS + "%s,101,%s,09:00,kk,\n".formatted(slot.centre(), slot.date()));
    }

    @Nested
    class OneBadLine {
        @Test
        void leavesNothingOfTheFile() {
            String good = "71-9" + centre.substring(4);
            send("centres", CENTRES + good + ",a,b,c,d\nx,a,,c,d\n")
                    .expectStatus()
                    .isBadRequest()
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("import-refused")
                    .jsonPath("$.lines")
                    .isEqualTo(2)
                    .jsonPath("$.accepted")
                    .isEqualTo(0)
                    .jsonPath("$.errors[0].line")
                    .isEqualTo(3)
                    .jsonPath("$.errors[0].column")
                    .isEqualTo("code")
                    .jsonPath("$.errors[0].code")
                    .isEqualTo("centre-code-invalid")
                    .jsonPath("$.errors[0].text.ru")
                    .isNotEmpty()
                    .jsonPath("$.errors[1].column")
                    .isEqualTo("name_ru")
                    .jsonPath("$.errors[1].code")
                    .isEqualTo("required");
            assertThat(jdbc.sql("select count(*) from centre where code = ?")
                            .param(good)
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        @Test
        void ofSlotsLeavesNothingThoughTheDatabaseFindsIt() {
            Slot sold = schedule.slot(3);
            bookings.hold(UUID.randomUUID(), sold.id(), UUID.randomUUID());
            schedule.accept(ImportKind.ROOMS, ROOMS + centre + ",101,5,\n");
            refused(
                    ImportKind.SLOTS,
                    SLOTS
                            + "%s,101,%s,09:00,kk,\n".formatted(centre, day)
                            + "%s,101,%s,09:00,ru,\n".formatted(sold.centre(), sold.date()),
                    3,
                    "language",
                    "slot-has-bookings");
            assertThat(jdbc.sql("select count(*) from slot s join room m on m.id = s.room_id where m.centre_code = ?")
                            .param(centre)
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Nested
    class Centres {
        @Test
        void needAKnownRegion() {
            refused(ImportKind.CENTRES, CENTRES + "99-01,a,b,c,d\n", 2, "code", "region-unknown");
        }

        @Test
        void standOnceInAFile() {
            refused(ImportKind.CENTRES, CENTRES + "71-01,a,b,c,d\n71-01,a,b,c,d\n", 3, "code", "line-repeated");
        }

        @Test
        void haveNamesOfTwoHundredLettersAtMost() {
            refused(
                    ImportKind.CENTRES,
                    CENTRES + "71-01," + "a".repeat(201) + ",b,c,d\n",
                    2,
                    "name_kk",
                    "length-invalid");
        }
    }

    @Nested
    class Rooms {
        @Test
        void needAKnownCentre() {
            refused(ImportKind.ROOMS, ROOMS + "71-00,101,5,\n", 2, "centre", "centre-unknown");
        }

        @Test
        void haveOneToAThousandSeats() {
            refused(ImportKind.ROOMS, ROOMS + centre + ",101,0,\n", 2, "seats", "number-invalid");
            refused(ImportKind.ROOMS, ROOMS + centre + ",101,1001,\n", 2, "seats", "number-invalid");
            refused(ImportKind.ROOMS, ROOMS + centre + ",101,many,\n", 2, "seats", "number-invalid");
        }

        @Test
        void haveAccessibleSeatsAmongTheirs() {
            refused(ImportKind.ROOMS, ROOMS + centre + ",101,5,6\n", 2, "accessible_seats", "seat-numbers-invalid");
            refused(ImportKind.ROOMS, ROOMS + centre + ",101,5,a\n", 2, "accessible_seats", "seat-numbers-invalid");
        }

        @Test
        void growWithTheirSlots() {
            Slot slot = schedule.slot(2);
            bookings.hold(UUID.randomUUID(), slot.id(), UUID.randomUUID());
            schedule.accept(ImportKind.ROOMS, ROOMS + slot.centre() + ",101,4,\n");
            assertThat(schedule.remaining(slot.id())).isEqualTo(3);
            schedule.assertSound(slot.id());
        }

        @Test
        void doNotLoseSoldSeats() {
            Slot slot = schedule.slot(3);
            bookings.hold(UUID.randomUUID(), slot.id(), UUID.randomUUID());
            bookings.hold(UUID.randomUUID(), slot.id(), UUID.randomUUID());
            refused(ImportKind.ROOMS, ROOMS + slot.centre() + ",101,1,\n", 2, "seats", "seats-sold");
            assertThat(schedule.remaining(slot.id())).isEqualTo(1);
            schedule.accept(ImportKind.ROOMS, ROOMS + slot.centre() + ",101,2,\n");
            assertThat(schedule.remaining(slot.id())).isZero();
            schedule.assertSound(slot.id());
        }
    }

    @Nested
    class Slots {
        @BeforeEach
        void makeRoom() {
            schedule.accept(ImportKind.ROOMS, ROOMS + centre + ",101,5,\n");
        }

        @Test
        void needAKnownRoom() {
            refusedSlot("%s,999,%s,09:00,kk,".formatted(centre, day), "room", "room-unknown");
        }

        @Test
        void needADateATimeAndALanguage() {
            refusedSlot("%s,101,01.12.2026,09:00,kk,".formatted(centre), "date", "date-invalid");
            refusedSlot("%s,101,%s,9 am,kk,".formatted(centre, day), "time", "time-invalid");
            refusedSlot("%s,101,%s,09:00,en,".formatted(centre, day), "language", "language-invalid");
            refusedSlot("%s,101,%s,09:00,,".formatted(centre, day), "language", "required");
        }

        @Test
        void lieInTheTestWindow() {
            refusedSlot("%s,101,%s,09:00,kk,".formatted(centre, day.plusDays(100)), "date", "slot-outside-campaign");
        }

        @Test
        void leaveTimeForIntake() {
            clock.moveTo(Almaty.startOf(day));
            refusedSlot("%s,101,%s,09:00,kk,".formatted(centre, day), "date", "slot-too-late");
        }

        @Test
        void doNotOverlapInARoom() {
            schedule.accept(ImportKind.SLOTS, SLOTS + "%s,101,%s,09:00,kk,\n".formatted(centre, day));
            refusedSlot("%s,101,%s,11:00,kk,".formatted(centre, day), "time", "slot-overlaps");
            schedule.accept(ImportKind.SLOTS, SLOTS + "%s,101,%s,12:00,kk,\n".formatted(centre, day));
        }

        @Test
        void standOnceInAFile() {
            String line = "%s,101,%s,09:00,kk,\n".formatted(centre, day);
            refused(ImportKind.SLOTS, SLOTS + line + line, 3, null, "line-repeated");
        }

        @Test
        void doNotShrinkBelowWhatIsSold() {
            String line = "%s,101,%s,09:00,kk,".formatted(centre, day);
            schedule.accept(ImportKind.SLOTS, SLOTS + line + "4\n");
            Slot slot = schedule.find(centre, "101", day, "09:00", "kk");
            bookings.hold(UUID.randomUUID(), slot.id(), UUID.randomUUID());
            bookings.hold(UUID.randomUUID(), slot.id(), UUID.randomUUID());
            refusedSlot(line + "1", "seats", "seats-sold");
            schedule.accept(ImportKind.SLOTS, SLOTS + line + "2\n");
            assertThat(schedule.remaining(slot.id())).isZero();
            schedule.accept(ImportKind.SLOTS, SLOTS + line + "\n");
            assertThat(schedule.remaining(slot.id())).isEqualTo(3);
            schedule.assertSound(slot.id());
        }

        @Test
        void stayAsTheyAreOnceTheRosterIsClosed() {
            schedule.accept(ImportKind.SLOTS, SLOTS + "%s,101,%s,09:00,kk,\n".formatted(centre, day));
            jdbc.sql("update slot set status = 'ROSTER_CLOSED' where id = ?")
                    .param(schedule.find(centre, "101", day, "09:00", "kk").id())
                    .update();
            refusedSlot("%s,101,%s,09:00,ru,".formatted(centre, day), null, "slot-closed");
        }

        @Test
        void thatWereCancelledStaySoAndHaveANewOneOnlyWhereItIsWanted() {
            String line = "%s,101,%s,09:00,kk,".formatted(centre, day);
            schedule.accept(ImportKind.SLOTS, SLOTS + line + "4\n");
            UUID cancelled = schedule.find(centre, "101", day, "09:00", "kk").id();
            jdbc.sql("update slot set status = 'CANCELLED' where id = ?")
                    .param(cancelled)
                    .update();
            String other = "%s,101,%s,14:00,kk,\n".formatted(centre, day);
            for (String seats : List.of("4", "3", "")) {
                refused(ImportKind.SLOTS, SLOTS + other + line + seats + "\n", 3, "anew", "slot-cancelled");
            }
            refused(ImportKind.SLOTS, ANEW + line + "3,yes\n", 2, "anew", "anew-invalid");
            refused(ImportKind.SLOTS, ANEW + line + "3,0\n", 2, "anew", "slot-cancelled");

            schedule.accept(ImportKind.SLOTS, ANEW + line + "3,1\n");
            UUID anew = schedule.find(centre, "101", day, "09:00", "kk").id();
            schedule.accept(ImportKind.SLOTS, ANEW + line + "3,1\n");
            schedule.accept(ImportKind.SLOTS, SLOTS + line + "3\n");
            assertThat(schedule.find(centre, "101", day, "09:00", "kk").id())
                    .isEqualTo(anew)
                    .isNotEqualTo(cancelled);
            refused(
                    ImportKind.SLOTS,
                    ANEW + "%s,101,%s,11:00,kk,,1\n".formatted(centre, day),
                    2,
                    "time",
                    "slot-overlaps");

            schedule.accept(ImportKind.ROOMS, ROOMS + centre + ",101,2,\n");
            assertThat(schedule.remaining(anew)).isEqualTo(2);
            assertThat(schedule.remaining(cancelled)).as("as it was").isEqualTo(4);
        }

        private void refusedSlot(String line, String column, String code) {
            refused(ImportKind.SLOTS, SLOTS + line + "\n", 2, column, code);
        }
    }

    @Nested
    class Duties {
        private static final String DUTIES = "account,role,centre,room,date,from,to\n";
        private UUID account;

        @BeforeEach
        void makeSlots() {
            account = schedule.staff(centre);
            schedule.accept(ImportKind.ROOMS, ROOMS + "%1$s,101,5,\n%1$s,102,5,\n".formatted(centre));
            schedule.accept(
                    ImportKind.SLOTS,
                    SLOTS + "%1$s,101,%2$s,09:00,kk,\n%1$s,102,%2$s,09:00,kk,\n".formatted(centre, day));
        }

        private String inRoom(UUID who, String role, String room) {
            return "%s,%s,%s,%s,%s,09:00,\n".formatted(who, role, centre, room, day);
        }

        private String inCentre(UUID who, String from, String to) {
            return "%s,OBSERVER,%s,,%s,%s,%s\n".formatted(who, centre, day, from, to);
        }

        private List<String> roster() {
            return jdbc.sql("""
                            select d.role || ' ' || coalesce(m.name, 'all') || ' ' || (d.ends_at - d.starts_at)
                            from duty d left join slot s on s.id = d.slot_id left join room m on m.id = s.room_id
                            where d.centre_code = ? and d.assigned_by = ? order by 1
                            """).params(centre, OPERATOR).query(String.class).list();
        }

        private void acceptDuties(String lines) {
            send("duties", DUTIES + lines).expectStatus().isOk();
        }

        private void refusedDuty(String lines, int line, String column, String code) {
            List<String> before = roster();
            send("duties", DUTIES + lines)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors.length()")
                    .isEqualTo(1)
                    .jsonPath("$.errors[0].line")
                    .isEqualTo(line)
                    .jsonPath("$.errors[0].column")
                    .isEqualTo(column)
                    .jsonPath("$.errors[0].code")
                    .isEqualTo(code)
                    .jsonPath("$.errors[0].text.kk")
                    .isNotEmpty();
            assertThat(roster()).isEqualTo(before);
        }

        @Test
        void areOfASlotOrOfAWholeCentreAndTheSameAgainChangesNothing() {
            String file = inRoom(account, "TEST_ADMINISTRATOR", "101")
                    + inRoom(schedule.staff(centre), "OBSERVER", "101")
                    + inCentre(schedule.staff(centre), "08:00", "18:30");
            List<String> expected =
                    List.of("OBSERVER 101 03:00:00", "OBSERVER all 10:30:00", "TEST_ADMINISTRATOR 101 03:00:00");
            acceptDuties(file);
            assertThat(roster()).isEqualTo(expected);
            acceptDuties(file);
            assertThat(roster()).isEqualTo(expected);

            clock.moveTo(Almaty.startOf(day.plusDays(1)));
            acceptDuties(file);
            assertThat(roster()).as("though it is over").isEqualTo(expected);
            refusedDuty(inRoom(account, "TEST_ADMINISTRATOR", "102"), 2, "date", "duty-over");
        }

        @Test
        void leaveNobodyInTwoPlacesWhetherByTheRosterOrByTheFile() {
            acceptDuties(inRoom(account, "TEST_ADMINISTRATOR", "101"));
            UUID other = schedule.staff(centre);
            refusedDuty(
                    inRoom(other, "OBSERVER", "102") + inCentre(account, "11:59", "18:00"),
                    3,
                    "role",
                    "duty-other-role");
            refusedDuty(inRoom(account, "TEST_ADMINISTRATOR", "102"), 2, "account", "duty-elsewhere");
            refusedDuty(
                    inRoom(other, "OBSERVER", "101") + inRoom(other, "OBSERVER", "102"),
                    3,
                    "account",
                    "duty-elsewhere");
            acceptDuties(inCentre(account, "12:00", "18:00"));
        }

        @Test
        void areOfPublishedSlotsAndOpenCentres() {
            jdbc.sql("update slot set status = 'CANCELLED' where id = ?")
                    .param(schedule.find(centre, "101", day, "09:00", "kk").id())
                    .update();
            refusedDuty(inRoom(account, "OBSERVER", "101"), 2, "from", "slot-unknown");
            jdbc.sql("""
                            update centre set closed_from = ?, closed_reason = 'Жөндеу', closed_by = ?, closed_at = now()
                            where code = ?
                            """)
                    .params(Timestamp.from(Almaty.startOf(day)), OPERATOR, centre)
                    .update();
            refusedDuty(inCentre(account, "08:00", "18:00"), 2, "centre", "centre-closed");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "x,OBSERVER,CENTRE,101,DAY,09:00,                | account | account-invalid",
                    "ACCOUNT,TEACHER,CENTRE,101,DAY,09:00,           | role    | role-invalid",
                    "ACCOUNT,OBSERVER,71-999,101,DAY,09:00,          | centre  | centre-unknown",
                    "ACCOUNT,OBSERVER,CENTRE,999,DAY,09:00,          | room    | room-unknown",
                    "ACCOUNT,OBSERVER,CENTRE,101,DAY,10:00,          | from    | slot-unknown",
                    "ACCOUNT,OBSERVER,CENTRE,101,DAY,09:00:30,       | from    | time-invalid",
                    "ACCOUNT,OBSERVER,CENTRE,101,DAY,09:00,12:00     | to      | duty-end-given",
                    "ACCOUNT,OBSERVER,CENTRE,,DAY,09:00,             | to      | required",
                    "ACCOUNT,OBSERVER,CENTRE,,DAY,09:00,09:00        | to      | window-empty",
                    "ACCOUNT,OBSERVER,CENTRE,,2199-01-01,09:00,12:00 | date    | date-invalid",
                    "ACCOUNT,OBSERVER,CENTRE,,tomorrow,09:00,12:00   | date    | date-invalid",
                    "ACCOUNT,OBSERVER,CENTRE,,DAY,,12:00             | from    | required"
                })
        void tellWhatIsWrongWithALine(String line, String column, String code) {
            refusedDuty(
                    line.replace("CENTRE", centre)
                                    .replace("DAY", day.toString())
                                    .replace("ACCOUNT", account.toString())
                            + "\n",
                    2,
                    column,
                    code);
        }

        @Test
        void areOfStaffThatHasTheRoleThereButWhatIsInTheRosterStays() {
            String file = inRoom(account, "OBSERVER", "101");
            refusedDuty(file + inRoom(UUID.randomUUID(), "OBSERVER", "102"), 3, "account", "staff-unknown");
            UUID elsewhere = schedule.staff(schedule.centre());
            refusedDuty(file + inCentre(elsewhere, "08:00", "18:00"), 3, "account", "staff-lacks-role");

            acceptDuties(file);
            schedule.staff(account);
            acceptDuties(file);
            assertThat(roster()).as("the role is taken away").containsExactly("OBSERVER 101 03:00:00");
            refusedDuty(inRoom(account, "TEST_ADMINISTRATOR", "101"), 2, "account", "staff-lacks-role");
        }

        @Test
        void standOnceInAFile() {
            String line = inRoom(account, "OBSERVER", "101");
            refusedDuty(line + line, 3, null, "line-repeated");
        }
    }

    @Nested
    class AFile {
        @Test
        void isNotEmpty() {
            refused(ImportKind.ROOMS, "", 0, null, "file-empty");
            refused(ImportKind.ROOMS, ROOMS + "\n\n", 0, null, "file-empty");
        }

        @Test
        void hasTheColumnsOfItsKind() {
            refused(
                    ImportKind.ROOMS,
                    "centre,room,seats\n" + centre + ",1,5\n",
                    1,
                    "accessible_seats",
                    "column-missing");
            refused(
                    ImportKind.ROOMS,
                    ROOMS.trim() + ",colour\n" + centre + ",1,5,,red\n",
                    1,
                    "colour",
                    "column-unknown");
        }

        @Test
        void hasAsManyCellsAsColumns() {
            refused(ImportKind.ROOMS, ROOMS + centre + ",1,5\n", 2, null, "line-malformed");
        }

        @Test
        void isUtf8() {
            byte[] content = (CENTRES + "71-01,Орталық,Центр,c,d\n").getBytes(Charset.forName("windows-1251"));
            assertThat(imports.run(new ImportFile(ImportKind.CENTRES, "f", content, null))
                            .errors())
                    .containsExactly(new ImportError(0, null, "file-not-utf8"));
        }

        @Test
        void isOfAKnownKind() {
            send("people", ROOMS)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].code")
                    .isEqualTo("import-kind-invalid");
        }

        @Test
        void comesFromAnOperator() {
            send(teacher(), "rooms", ROOMS).expectStatus().isForbidden();
        }

        @Test
        void isThere() {
            MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
            parts.add("kind", "rooms");
            post(operator(), parts).expectStatus().isBadRequest();
        }
    }

    @Autowired
    private ImportService imports;

    private static final UUID OPERATOR = UUID.randomUUID();

    private void refused(ImportKind kind, String csv, long line, String column, String code) {
        ImportReport report = schedule.run(kind, csv);
        assertThat(report.accepted()).isZero();
        assertThat(report.errors()).containsExactly(new ImportError(line, column, code));
    }

    private RestTestClient.ResponseSpec send(String kind, String csv) {
        return send(kz.bagalau.test.TestTokens.staff(OPERATOR, "NTC_OPERATOR"), kind, csv);
    }

    private RestTestClient.ResponseSpec send(String bearer, String kind, String csv) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("kind", kind);
        parts.add("file", new ByteArrayResource(csv.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return kind + ".csv";
            }
        });
        return post(bearer, parts);
    }

    private RestTestClient.ResponseSpec post(String bearer, MultiValueMap<String, Object> parts) {
        return http.post()
                .uri("/api/scheduling/operator/imports")
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange();
    }

    private int total(String centre, String room) {
        return jdbc.sql(
                        "select s.total_seats from slot s join room m on m.id = s.room_id where m.centre_code = ? and m.name = ?")
                .params(centre, room)
                .query(Integer.class)
                .single();
    }
}
