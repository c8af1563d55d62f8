import torch


def inputs():
    def layer(*numbers, frozen=()):
        return [
            torch.full((2,), number, requires_grad=number not in frozen)
            for number in numbers
        ]

    yield [layer(1.0, 2.0), layer(3.0), layer(4.0)], 0.5, 0.1
    yield [layer(1.0)], 0.1, 0.5
    yield [], 0.1, 0.5
    yield [[], layer(1.0)], 0.1, 0.5
    yield [layer(1.0), []], 0.1, 0.5
    yield [layer(1.0, 2.0, frozen=[1.0, 2.0]), layer(3.0)], 0.1, 0.5
    yield [layer(1.0), layer(2.0, frozen=[2.0]), layer(3.0)], 0.1, 0.5
    yield [layer(1.0, 2.0, frozen=[1.0]), layer(3.0, 4.0)], 0.1, 0.5
    yield [layer(1.0, frozen=[1.0])], 0.1, 0.5
    yield [layer(1.0), layer(2.0)], 0.1, 1.0
    yield [layer(1.0), layer(2.0), layer(3.0), layer(4.0)], 1.0, 2.0
