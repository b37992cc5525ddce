/** Who comes to the counter and when: slots booked beforehand (预约), and numbers taken at the hall (取号). */
package banjie.appointments;
