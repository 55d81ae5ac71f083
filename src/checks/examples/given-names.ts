/**
 * Given names that many people bear and that mean little else at work. Names that are also words, months, places, languages or
 * products of the field are left out (April, Austin, Jenkins, Julia, Mark, Ruby, Will): a missed name costs a look, a false one trust.
 */
export const givenNames: ReadonlySet<string> = new Set(
  (
    'Aaron Abdul Abdullah Abigail Adrian Adriana Agnieszka Ahmad Ahmed Aisha Ajay Akiko Akira Alan Albert Alberto Alejandro Aleksandr Alessandro Alex Alexander Alexandra ' +
    'Alexandre Alexei Alexis Alfred Ali Alice Alicia Alina Alison Allison Alvaro Amanda Amelia Amina Amit Amy Ana Anastasia Andrea Andreas Andrei Andrew Andrey Angela ' +
    'Anil Anita Anjali Ankit Ann Anna Anne Annika Anthony Antoine Anton Antonio Antony Anya Arjun Arthur Ashley Ashok Astrid Barbara Bartosz Beatrice Beatriz Ben ' +
    'Benedikt Benjamin Bernard Beth Betty Birgit Bjorn Bob Bogdan Boris Brandon Brenda Brian Bruce Bryan Camila Camille Carla Carlos Carmen Carol Caroline ' +
    'Catherine Cecilia Charles Chiara Chloe Chris Christina Christine Christoph Christopher Cindy Claire Claudia Clara Connor Craig Cristina Cynthia ' +
    'Damien Dan Daniel Daniela Daniele Danielle Dave David Deborah Deepak Dennis Derek Diana Diane Diego Dieter Dilip Dimitri Dmitri Dmitry Dominik Dominique Donald ' +
    'Donna Doris Dorothy Douglas Duncan Dylan Ed Edgar Eduardo Edward Elena Eleanor Elias Elisabeth Elizabeth Ellen Emanuel Emil Emilia Emily Emma Emmanuel Enrique ' +
    'Eric Erik Erika Erin Ernesto Esther Ethan Eugene Evelyn Fatima Fatma Federico Felipe Felix Fernanda Fernando Filip Fiona Florian Francesca Francesco Francisco ' +
    'Francois Françoise François Franz Fred Frederic Frederik Friedrich Fritz Gabriel Gabriela Gareth Gary Gavin Geoff Geoffrey George Gerald Gerard Gerhard Giovanni ' +
    'Giulia Giuseppe Gordon Greg Gregory Guillaume Gunther Gustavo Hannah Hans Harald Harold Harry Hassan Heather Hector Heidi Heike Heinrich Helen Helena ' +
    'Helga Henrik Henry Hiroshi Hussein Ian Ibrahim Igor Ilya Imran Ines Ingrid Irina Isaac Isabel Isabella Ivan Jacob Jacqueline Jacques Jakob Jakub James ' +
    'Jana Jane Janet Janice Jason Javier Jean Jeff Jeffrey Jennifer Jens Jeremy Jeroen Jerome Jerry Jessica Jesús Jill Jim Jimmy Joachim Joan Joanna Joao João ' +
    'Joaquin Joe Joel Johan Johann Johanna Johannes John Johnny Jon Jonas Jonathan Jonny Jorge Jose José Josef Joseph Joshua Joyce Juan Juanita Judith Judy ' +
    'Julie Juliette Jürgen Justin Jutta Kamil Karen Karim Karin Karl Katarina Kate Katharina Katherine Kathleen Kathryn Katie Katja Katrin Kaveh Keith Kelly Ken ' +
    'Kenji Kenneth Kerstin Kevin Khalid Kim Kimberly Klaus Kristen Kristin Kristina Krzysztof Kumar Kurt Kyle Lars Laszlo Laura Lauren Laurent Lea Leah Lena Leonardo ' +
    'Leslie Liam Lidia Liliana Linda Lindsay Lisa Lorenzo Louise Luca Lucas Lucia Lucy Luigi Luis Lukas Luke Lydia Lynn Maciej Magdalena Mahmoud Manfred Manish Manuel ' +
    'Manuela Marc Marcel Marcelo Marcia Marco Marcos Marcus Marek Margaret Margarita Maria María Mariana Marie Mario Marion Marius Markus Marta Martha Martin ' +
    'Martina Mary Mateusz Mathias Mathieu Matt Matteo Matthew Matthias Maureen Maurice Maxim Maximilian Megan Mehmet Melanie Melissa Mia Michael Michal Michel ' +
    'Michele Michelle Miguel Mikael Mike Mikhail Miriam Mohamed Mohammad Mohammed Mohan Monica Monika Monique Mustafa Nadia Nadine Nancy Naomi Narendra Natalia ' +
    'Natalie Natasha Nathan Nathalie Neil Nicholas Nicola Nicolas Nicole Niels Nikita Nikola Nikolai Nils Nina Nisha Nora Norbert Norman Olaf Oleg Olga Oliver Olivia ' +
    'Olivier Oluwaseun Omar Oskar Pablo Pamela Paolo Patricia Patrick Patrik Paul Paula Pauline Pavel Pedro Peter Petra Philip Philipp Philippe Pierre Piotr ' +
    'Pooja Prakash Pradeep Priya Priyanka Rachel Rafael Rahul Rainer Raj Rajesh Ralf Ralph Ramesh Ramon Raphael Raquel Rashid Ravi Raymond Rebecca Reinhard Renata ' +
    'Renate Ricardo Richard Robert Roberta Roberto Rodrigo Roger Rohan Rohit Roland Rolf Ronald Rosemary Ross Roxanne Rudolf Russell Ryan Sabine Sabrina ' +
    'Sally Sam Samantha Samir Sammy Samuel Sandeep Sandra Sanjay Sara Sarah Sasha Satoshi Scott Sean Sebastian Sergei Sergey Sergio Shannon Sharon Sheila Shirley Shreya ' +
    'Silke Silvia Simon Simone Sonia Sophia Sophie Stefan Stefanie Stephan Stephanie Stephen Steve Steven Stewart Stuart Sunita Suresh Susan Susanne ' +
    'Suzanne Svetlana Sylvia Takashi Tamara Tanja Tanya Tara Tatiana Terrence Theresa Thiago Thomas Thorsten Tiffany Tim Timothy Tina Tobias Todd Tom Tomasz Tommy ' +
    'Tony Torsten Ulrich Ulrike Ursula Uwe Valentina Valeria Vanessa Vera Veronica Victor Vijay Vikram Vincent Viktor Vincenzo Vivek Vladimir Walter Wanda Wei ' +
    'Wendy Werner Wilhelm William Wolfgang Xavier Yasmin Yusuf Yuki Yuri Yvonne Zhang Zoe Zoë Zofia Łukasz Michał Andrés Sofía Lucía Chloé Renée André Björn Jörg Søren'
  ).split(' '),
)
