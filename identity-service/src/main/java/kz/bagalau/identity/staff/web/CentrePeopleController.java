package kz.bagalau.identity.staff.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import kz.bagalau.identity.staff.CentrePeople;
import kz.bagalau.identity.staff.CentrePerson;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/identity/staff/centres")
@PreAuthorize("hasRole('NTC_OPERATOR')")
@Tag(name = "Staff of a centre", description = "For operators, who make the duty roster")
class CentrePeopleController {
    private static final Pattern CODE = Pattern.compile("[0-9]{2}-[0-9]{2,3}");
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    private final CentrePeople people;

    CentrePeopleController(CentrePeople people) {
        this.people = people;
    }

    @GetMapping("/{centre}/people")
    @Operation(
            summary = "Who is or was administrator or observer in a centre, with the roles that count on a day",
            description = "date: day of Asia/Almaty. A centre that nobody serves has an empty list. 400"
                    + " validation-failed: date required | format-invalid. 404 not-found: no such code")
    List<CentrePerson> of(
            @PathVariable String centre, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date) {
        if (!CODE.matcher(centre).matches()) {
            throw ProblemException.notFound();
        }
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw ProblemException.field("date", "format-invalid");
        }
        return people.of(centre, date);
    }
}
