class Value:
    def __init__(self, number, parents=()):
        self.number = number
        self.parents = parents

    def __add__(self, other):
        return Value(self.number + other.number, [self, other])

    def __mul__(self, other):
        return Value(self.number * other.number, [self, other])


x = Value(3.0)
y = x * x + x
x.number = 10.0
print(y.number)
#> 12.0
