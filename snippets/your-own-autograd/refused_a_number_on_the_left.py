class Value:
    def __init__(self, number):
        self.number = number

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self.number * other.number)


class FromBothSides(Value):
    __rmul__ = Value.__mul__


print((Value(3.0) * 2).number)
#> 6.0

print((2 * FromBothSides(3.0)).number)
#> 6.0

2 * Value(3.0)
#> TypeError: unsupported operand type(s) for *: 'int' and 'Value'
