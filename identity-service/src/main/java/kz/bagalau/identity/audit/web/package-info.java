/** HTTP for auditors. */
@NullMarked
package kz.bagalau.identity.audit.web;

import org.jspecify.annotations.NullMarked;
