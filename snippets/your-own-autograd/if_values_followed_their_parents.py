class Value:
    def __init__(self, number, parents=()):
        self.number = number
        self.parents = parents

    def __add__(self, other):
        return Value(self.number + other.number, [self, other])

    def __mul__(self, other):
        return Value(self.number * other.number, [self, other])


x = Value(3.0)
x.number = 10.0
y = x * x + x
print(y.number)
#> 110.0
