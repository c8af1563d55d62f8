import math

import torch


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

    def sin(self):
        return Value(math.sin(self.number), [(self, math.cos(self.number))])

    def tanh(self):
        number = math.tanh(self.number)
        return Value(number, [(self, 1 - number**2)])

    def relu(self):
        number = max(self.number, 0.0)
        return Value(number, [(self, float(number > 0))])

    def in_order(self):
        order, met, waiting = [], set(), [(self, False)]
        while waiting:
            value, parents_are_listed = waiting.pop()
            if parents_are_listed:
                order.append(value)
            elif value not in met:
                met.add(value)
                waiting.append((value, True))
                waiting += [(parent, False) for parent, _ in value.parents]
        return order

    def backward(self):
        self.gradient = 1.0
        for value in reversed(self.in_order()):
            for parent, slope in value.parents:
                parent.gradient += slope * value.gradient


def expression(values, choices):
    total = values[0]
    for kind, left, right in choices:
        a, b = values[left % len(values)], values[right % len(values)]
        result = [a + b, a * b, a.sin(), a.tanh(), a.relu()][kind % 5]
        values = [*values, result]
        total = total + result
    return total


torch.manual_seed(0)
largest_error = 0.0
for _ in range(100):
    choices = torch.randint(1000, (20, 3)).tolist()
    x = torch.randn(3, dtype=torch.float64, requires_grad=True)
    ours = [Value(number) for number in x.tolist()]
    expression(x.unbind(), choices).backward()
    expression(ours, choices).backward()
    for value, gradient in zip(ours, x.grad.tolist(), strict=True):
        error = abs(value.gradient - gradient) / (1 + abs(gradient))
        largest_error = max(largest_error, error)

print(largest_error < 1e-12)
#> True
