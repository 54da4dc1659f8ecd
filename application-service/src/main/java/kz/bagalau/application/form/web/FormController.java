package kz.bagalau.application.form.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import kz.bagalau.application.agreement.Agreements;
import kz.bagalau.application.campaign.Campaigns;
import kz.bagalau.application.form.FormSettings;
import kz.bagalau.application.form.SubjectCatalogue;
import kz.bagalau.application.paper.OfferedTest;
import kz.bagalau.application.paper.Papers;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Form")
@RestController
@PreAuthorize("isAuthenticated()")
class FormController {
    private final FormSettings settings;
    private final SubjectCatalogue subjects;
    private final Campaigns campaigns;
    private final Papers papers;
    private final Agreements agreements;

    FormController(
            FormSettings settings,
            SubjectCatalogue subjects,
            Campaigns campaigns,
            Papers papers,
            Agreements agreements) {
        this.settings = settings;
        this.subjects = subjects;
        this.campaigns = campaigns;
        this.papers = papers;
        this.agreements = agreements;
    }

    @Operation(
            summary = "What the form offers, and the agreement to accept",
            description =
                    "A test may be chosen with the languages of its papers: those that can be made on every day of the "
                            + "campaign's tests. A type is open when the configuration opens it and it has such a test")
    @GetMapping("/api/applications/form")
    FormResponse form() {
        List<OfferedTest> offered = campaigns.current().map(papers::offeredIn).orElse(List.of());
        return FormResponse.of(settings, subjects.all(), offered, agreements.current());
    }
}
