class Value:
    def __init__(self, number, parents=()):
        self.number = number
        self.parents = parents
        self.gradient = 0.0

    def __add__(self, other):
        number = self.number + other.number
        return Value(number, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        number = self.number * other.number
        return Value(number, [(self, other.number), (other, self.number)])


def backward(order, forget):
    for value in order:
        if forget and value.parents:
            value.gradient = 0.0
    order[0].gradient = 1.0
    for value in order:
        for parent, slope in value.parents:
            parent.gradient += slope * value.gradient


for forget in [False, True]:
    x = Value(3.0)
    square = x * x
    y = square + x
    backward([y, square, x], forget)
    once = x.gradient
    backward([y, square, x], forget)
    twice = x.gradient

    x = Value(3.0)
    square = x * x
    y = square + x
    backward([square, x], forget)
    backward([y, square, x], forget)
    print(once, twice, x.gradient)
#> 7.0 20.0 19.0
#> 7.0 14.0 13.0
