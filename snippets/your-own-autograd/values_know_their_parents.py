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
print(y.number)
#> 12.0

product, last = y.parents
print(product.number, last is x)
#> 9.0 True

print([parent is x for parent in product.parents])
#> [True, True]
