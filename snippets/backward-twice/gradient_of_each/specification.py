import torch


def gradient_of_each_with_loops(losses, w):
    rows = []
    for i in range(len(losses(w))):
        copy = w.detach().clone().requires_grad_()
        losses(copy)[i].backward()
        rows.append(copy.grad)
    return torch.stack(rows)


def three_losses(w):
    shared = (w**2).sum()
    return torch.stack([shared, shared**2, 3 * shared])


w = torch.tensor([1.0, 2.0], requires_grad=True)
print(gradient_of_each_with_loops(three_losses, w))
#> tensor([[ 2.,  4.],
#>         [20., 40.],
#>         [ 6., 12.]])
