package kz.bagalau.application.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.bagalau.application.calendar.TestDayCalendar;
import kz.bagalau.application.calendar.TestDayCalendar.CalendarFile;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.security.Caller;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Applications")
@RestController
@PreAuthorize("hasRole('TEACHER')")
class CalendarController {
    private static final String TYPE = "text/calendar;charset=UTF-8";

    private final TestDayCalendar calendar;

    CalendarController(TestDayCalendar calendar) {
        this.calendar = calendar;
    }

    @Operation(
            summary = "The day of my test for a calendar (iCalendar), in kk or ru",
            description = "404 not-found, also while there is no seat; 400 language-unknown (field lang)")
    @GetMapping(
            path = "/api/applications/{id}/calendar",
            produces = {TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    ResponseEntity<byte[]> find(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "kk") @Pattern(regexp = "kk|ru", message = "language-unknown") String lang) {
        CalendarFile file = calendar.find(caller.personId(), id, lang).orElseThrow(ProblemException::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TYPE))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                .body(file.text().getBytes(StandardCharsets.UTF_8));
    }

    private static String disposition(CalendarFile file) {
        return ContentDisposition.attachment()
                .filename("bagalau-" + file.number() + ".ics")
                .build()
                .toString();
    }
}
