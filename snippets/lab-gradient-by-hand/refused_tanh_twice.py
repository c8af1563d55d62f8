import torch
from torch.autograd import Function, gradcheck


class Tanh(Function):
    @staticmethod
    def forward(ctx, inside):
        hidden = torch.tanh(inside)
        ctx.save_for_backward(hidden)
        return hidden

    @staticmethod
    def backward(ctx, d_hidden):
        (hidden,) = ctx.saved_tensors
        return d_hidden * (1 - torch.tanh(hidden) ** 2)


inside = torch.tensor([1.0], dtype=torch.float64, requires_grad=True)
gradcheck(Tanh.apply, [inside])
#> torch.autograd.gradcheck.GradcheckError: Jacobian mismatch for output 0 with respect to input 0,
#> numerical:tensor([[0.4200]], dtype=torch.float64)
#> analytical:tensor([[0.5878]], dtype=torch.float64)
#>
