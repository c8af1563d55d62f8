import torch


def descended_with_loops(matrix, start, learning_rate, steps):
    w = start.clone().requires_grad_()
    for _ in range(steps):
        loss = w @ matrix @ w / 2
        (gradient,) = torch.autograd.grad(loss, w)
        with torch.no_grad():
            w -= learning_rate * gradient
    return w.detach()


matrix = torch.tensor([[5.0, 4.0], [4.0, 5.0]])
start = torch.tensor([-3.0, 2.0])
print(descended_with_loops(matrix, start, 0.2, 2))
#> tensor([-1.9200,  1.2800])
