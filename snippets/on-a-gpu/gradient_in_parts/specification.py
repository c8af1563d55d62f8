import torch


def gradient_in_parts_with_loops(predict, x, y, weight):
    slopes = torch.zeros_like(weight)
    for row in range(len(x)):
        variable = weight.clone().requires_grad_()
        difference = predict(x[row : row + 1], variable) - y[row]
        (difference**2).sum().backward()
        for i in range(len(weight)):
            slopes[i] += variable.grad[i] / len(x)
    return slopes


def predict(x, weight):
    if len(x) > 4:
        raise MemoryError("more than 4 rows")
    return x @ weight


x, y = torch.tensor([[1.0], [2.0]]), torch.tensor([1.0, 0.0])
print(gradient_in_parts_with_loops(predict, x, y, torch.zeros(1)))
#> tensor([-1.])
