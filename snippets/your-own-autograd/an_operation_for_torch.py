import torch


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**3

    @staticmethod
    def backward(ctx, gradient):
        (x,) = ctx.saved_tensors
        return gradient * 3 * x**2


x = torch.tensor([1.0, 2.0], dtype=torch.float64, requires_grad=True)
y = Cube.apply(x)
print(y.grad_fn.name())
#> CubeBackward

y.sum().backward()
print(x.grad)
#> tensor([ 3., 12.], dtype=torch.float64)

print(torch.autograd.gradcheck(Cube.apply, [x]))
#> True
