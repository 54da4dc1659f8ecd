/** HTTP for administrators: accounts of the staff and their roles. */
@NullMarked
package kz.bagalau.identity.staff.web;

import org.jspecify.annotations.NullMarked;
