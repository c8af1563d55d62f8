import torch


def gradient_in_parts_with_loops(w, inputs, targets, size):
    n, d = inputs.shape
    gradient = torch.zeros(d, dtype=w.dtype)
    for i in range(n):
        error = inputs[i] @ w - targets[i]
        for j in range(d):
            gradient[j] += 2 * error * inputs[i, j] / n
    return gradient


w = torch.tensor([1.0, 2.0])
x = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0], [2.0, 0.0]])
targets = torch.tensor([0.0, 0.0, 1.0, 4.0])
print(gradient_in_parts_with_loops(w, x, targets, size=3))
#> tensor([-0.5000,  2.0000])
