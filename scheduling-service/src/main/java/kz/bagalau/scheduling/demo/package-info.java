/** Centres, rooms and slots to try the platform with. */
@NullMarked
package kz.bagalau.scheduling.demo;

import org.jspecify.annotations.NullMarked;
