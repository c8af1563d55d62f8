class Value:
    def __init__(self, number, parents=()):
        self.number, self.parents, self.visits = number, parents, 0

    def __add__(self, other):
        return Value(self.number + other.number, [self, other])

    def go_back(self):
        self.visits += 1
        for parent in self.parents:
            if parent.visits == 0:
                parent.go_back()


x = Value(3.0)
y = x
for _ in range(6):
    y = y + y

y.go_back()
print(x.visits)
#> 1
