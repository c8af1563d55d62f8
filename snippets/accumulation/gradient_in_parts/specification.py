import torch


def gradient_in_parts_with_loops(mean_loss, w, inputs, targets, size):
    gradient = torch.zeros_like(w)
    for i in range(len(inputs)):
        copy = w.clone().requires_grad_()
        mean_loss(copy, inputs[i : i + 1], targets[i : i + 1]).backward()
        gradient += copy.grad / len(inputs)
    return gradient


def mean_of_squares(w, inputs, targets):
    return ((inputs @ w - targets) ** 2).mean()


w = torch.tensor([1.0, 2.0])
x = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0], [2.0, 0.0]])
targets = torch.tensor([0.0, 0.0, 1.0, 4.0])
print(gradient_in_parts_with_loops(mean_of_squares, w, x, targets, size=3))
#> tensor([-0.5000,  2.0000])
