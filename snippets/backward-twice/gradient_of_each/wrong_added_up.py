def gradient_of_each(losses, w):
    copy = w.detach().clone().requires_grad_()
    rows = []
    for loss in losses(copy):
        loss.backward(retain_graph=True)
        rows.append(copy.grad)
    return torch.stack(rows)


check(gradient_of_each, gradient_of_each_with_loops, inputs, calls=1)
#> ✗ values: expected torch.tensor([[1.0000], [3.0820], [43.6036]])
#>              found torch.tensor([[47.6856], [47.6856], [47.6856]])
#>   losses = three_sums
#>   w = torch.tensor([1.5410], requires_grad=True)
