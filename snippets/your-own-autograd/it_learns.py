import math

import torch


class Value:
    def __init__(self, number, parents=()):
        self.number, self.parents, self.gradient = number, parents, 0.0

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        number = self.number + other.number
        return Value(number, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        number = self.number * other.number
        return Value(number, [(self, other.number), (other, self.number)])

    __radd__, __rmul__ = __add__, __mul__

    def __sub__(self, other):
        return self + other * -1

    def __pow__(self, power):
        slope = power * self.number ** (power - 1)
        return Value(self.number**power, [(self, slope)])

    def tanh(self):
        number = math.tanh(self.number)
        return Value(number, [(self, 1 - number**2)])

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
        order = self.in_order()
        for value in order:
            if value.parents:
                value.gradient = 0.0
        self.gradient += 1.0
        for value in reversed(order):
            for parent, slope in value.parents:
                parent.gradient += slope * value.gradient


def train(predict, parameters, examples, learning_rate):
    for step in range(401):
        loss = Value(0.0)
        for inputs, target in examples:
            loss += (predict(parameters, *inputs) - target) ** 2
        for parameter in parameters:
            parameter.gradient = 0.0
        loss.backward()
        for parameter in parameters:
            parameter.number -= learning_rate * parameter.gradient
        if step % 100 == 0:
            print(step, f"{loss.number:.4f}")
    print([round(predict(parameters, *x).number, 2) for x, _ in examples])


def line(parameters, x):
    w, b = parameters
    return w * x + b


def network(parameters, a, b):
    *hidden, out = [parameters[i : i + 3] for i in range(0, 12, 3)]
    values = [(u * a + v * b + w).tanh() for u, v, w in hidden]
    return sum(w * h for w, h in zip(out, values)) + parameters[12]


torch.manual_seed(0)
points = [((0,), 1), ((1,), 3), ((2,), 5)]
xor = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]

train(line, [Value(0.0), Value(0.0)], points, 0.01)
#> 0 35.0000
#> 100 0.0037
#> 200 0.0001
#> 300 0.0000
#> 400 0.0000
#> [1.0, 3.0, 5.0]
start = [Value(number) for number in torch.randn(13).tolist()]
train(network, start, xor, 0.03)
#> 0 2.3687
#> 100 0.9788
#> 200 0.3965
#> 300 0.0036
#> 400 0.0000
#> [0.0, 1.0, 1.0, 0.0]
