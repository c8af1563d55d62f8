import traceback
from pathlib import Path

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(4, 1)


def predict(batch):
    return layer(batch.T)


try:
    predict(torch.ones(2, 4))
except RuntimeError as error:
    for frame in traceback.extract_tb(error.__traceback__):
        print(Path(frame.filename).name, frame.name, "->", frame.line)
    print(error)
#> where_it_happened.py <module> -> predict(torch.ones(2, 4))
#> where_it_happened.py predict -> return layer(batch.T)
#> module.py _wrapped_call_impl -> return self._call_impl(*args, **kwargs)
#> module.py _call_impl -> return forward_call(*args, **kwargs)
#> linear.py forward -> return F.linear(input, self.weight, self.bias)
#> mat1 and mat2 shapes cannot be multiplied (4x2 and 4x1)
