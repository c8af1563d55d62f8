class Value:
    def __init__(self, number, parents=()):
        self.number = number
        self.parents = parents
        self.gradient = 0.0
        self.visits = 0

    def __add__(self, other):
        number = self.number + other.number
        return Value(number, [(self, 1.0), (other, 1.0)])

    def backward(self, gradient=1.0):
        self.gradient += gradient
        self.visits += 1
        for parent, slope in self.parents:
            parent.backward(slope * gradient)


x = Value(3.0)
y = x
while y.number < 100:
    y = y + y

y.backward()
print(y.number, x.gradient, x.visits)
#> 192.0 64.0 64
