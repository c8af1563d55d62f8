class Value:
    def __init__(self, number, parents=()):
        self.number = number
        self.parents = parents
        self.gradient = 0.0

    def __mul__(self, other):
        number = self.number * other.number
        return Value(number, [(self, other.number), (other, self.number)])

    def backward(self):
        for parent, slope in self.parents:
            parent.gradient = slope


x = Value(3.0)
(x * x).backward()
print(x.gradient)
#> 3.0
