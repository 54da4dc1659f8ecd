package kz.bagalau.application.form.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.bagalau.application.agreement.Agreements;
import kz.bagalau.application.form.FormSettings;
import kz.bagalau.application.form.SubjectCatalogue;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Form")
@RestController
@PreAuthorize("hasRole('TEACHER')")
class FormController {
    private final FormSettings settings;
    private final SubjectCatalogue subjects;
    private final Agreements agreements;

    FormController(FormSettings settings, SubjectCatalogue subjects, Agreements agreements) {
        this.settings = settings;
        this.subjects = subjects;
        this.agreements = agreements;
    }

    @Operation(summary = "What the form offers, and the agreement to accept")
    @GetMapping("/api/applications/form")
    FormResponse form() {
        return FormResponse.of(settings, subjects.all(), agreements.current());
    }
}
