"""Inputs for the exercise on an autograd of one's own."""

import torch

torch.manual_seed(0)


def random_tape(n):
    tape = [[]]
    for end in range(1, n):
        earlier = torch.randint(end, (2,)).tolist()
        tape.append([(i, torch.randn(()).item()) for i in earlier])
    return tape


gradients = [(random_tape(n),) for n in (1, 2, 3, 8, 15)]
gradients += [([[], [], [(0, 3.0)]],), ([[], [(0, 2.0), (0, 5.0)]],)]
