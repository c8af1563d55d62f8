class Value:
    def __init__(self, number, parents=()):
        self.number = number
        self.parents = parents
        self.gradient = 0.0

    def __add__(self, other):
        number = self.number + other.number
        return Value(number, [(self, 1.0), (other, 1.0)])

    def __mul__(self, factor):
        return Value(self.number * factor, [(self, factor)])

    def backward(self):
        self.gradient = 1.0
        waiting, met = [self], {self}
        while waiting:
            value = waiting.pop(0)
            for parent, slope in value.parents:
                parent.gradient += slope * value.gradient
                if parent not in met:
                    met.add(parent)
                    waiting.append(parent)


x = Value(5.0)
a = x * 2
b = a * 3
y = a + b
y.backward()

print(y.number, x.gradient)
#> 40.0 2.0
print(b.gradient, a.gradient)
#> 1.0 4.0
