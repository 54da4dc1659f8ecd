package kz.bagalau.identity.staff.web;

import java.util.UUID;

record CreatedResponse(UUID id) {}
