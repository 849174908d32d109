/**
 * Being received by appointment 约访、预约接待.
 *
 * <p>A {@link io.petition.service.appointment.Slot} is a time at a desk with room for so many; an {@link io.petition.service.appointment.AppointmentBook} holds
 * slots and {@link io.petition.service.appointment.Appointment}s, and gives a new book or every reason why not
 * ({@link io.petition.service.appointment.BookingAnswer}). Nothing is booked twice, by construction.
 */
@NullMarked
package io.petition.service.appointment;

import org.jspecify.annotations.NullMarked;
