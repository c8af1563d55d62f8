import math


class Value:
    def __init__(self, number, parents=()):
        self.number = number
        self.parents = parents

    def __add__(self, other):
        number = self.number + other.number
        return Value(number, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        number = self.number * other.number
        return Value(number, [(self, other.number), (other, self.number)])

    def sin(self):
        number = math.sin(self.number)
        return Value(number, [(self, math.cos(self.number))])


x, y = Value(3.0), Value(5.0)

for result in [x + y, x * y, Value(0.0).sin()]:
    print(result.number, [slope for _, slope in result.parents])
#> 8.0 [1.0, 1.0]
#> 15.0 [5.0, 3.0]
#> 0.0 [1.0]
