class Value:
    def __init__(self, number, parents=()):
        self.number = number
        self.parents = parents
        self.gradient = 0.0

    def __add__(self, other):
        return Value(self.number + other.number, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        slopes = [(self, other.number), (other, self.number)]
        return Value(self.number * other.number, slopes)

    def backward(self, gradient=1.0):
        self.gradient += gradient
        for parent, slope in self.parents:
            parent.backward(slope * gradient)


x = Value(3.0)
(x * x + x).backward()
print(x.gradient)
#> 7.0
