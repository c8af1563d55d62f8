class Value:
    def __init__(self, number, parents=()):
        self.number = number
        self.parents = parents

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        number = self.number + other.number
        return Value(number, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        number = self.number * other.number
        return Value(number, [(self, other.number), (other, self.number)])

    def __pow__(self, power):
        slope = power * self.number ** (power - 1)
        return Value(self.number**power, [(self, slope)])

    def relu(self):
        number = max(self.number, 0.0)
        return Value(number, [(self, float(number > 0))])

    def __sub__(self, other):
        return self + other * -1

    def __truediv__(self, other):
        return self * other**-1


x, y = Value(3.0), Value(2.0)

for result in [x - y, x / y, x**2, (y - x).relu()]:
    slopes = [slope for _, slope in result.parents]
    print(result.number, slopes)
#> 1.0 [1.0, 1.0]
#> 1.5 [0.5, 3.0]
#> 9.0 [6.0]
#> 0.0 [0.0]
