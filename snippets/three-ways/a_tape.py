tape = []


class Number:
    def __init__(self, value, *sources):
        self.value, self.slope = value, 0
        if sources:
            tape.append((self, sources))

    def __add__(self, other):
        return Number(self.value + other.value, (self, 1), (other, 1))

    def __mul__(self, other):
        value = self.value * other.value
        return Number(value, (self, other.value), (other, self.value))


f = x = Number(1)
while f.value < 20:
    f = f * f + x
print(f.value, len(tape))
#> 26 6

f.slope = 1
for result, sources in reversed(tape):
    for source, slope in sources:
        source.slope += result.slope * slope
print(x.slope)
#> 131
