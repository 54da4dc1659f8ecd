/** Benchmarks: each compares the platform with a reference in one run on the same machine. */
@NullMarked
package kz.bagalau.system.bench;

import org.jspecify.annotations.NullMarked;
