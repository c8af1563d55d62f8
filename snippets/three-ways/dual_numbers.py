class Dual:
    def __init__(self, value, slope):
        self.value, self.slope = value, slope

    def __add__(self, other):
        return Dual(self.value + other.value, self.slope + other.slope)

    def __mul__(self, other):
        slope = self.slope * other.value + self.value * other.slope
        return Dual(self.value * other.value, slope)


x = Dual(1, 1)
f = x
for _ in range(3):
    f = f * f + x
    print(f.value, f.slope)
#> 2 3
#> 5 13
#> 26 131
