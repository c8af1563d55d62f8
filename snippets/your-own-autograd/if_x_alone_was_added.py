class Value:
    def __init__(self, number, parents=()):
        self.number, self.parents, self.visits = number, parents, 0

    def __add__(self, other):
        return Value(self.number + other.number, [self, other])

    def go_back(self):
        self.visits += 1
        for parent in self.parents:
            parent.go_back()


x = Value(3.0)
y = Value(0.0)
for _ in range(6):
    y = y + x

y.go_back()
print(x.visits)
#> 6
