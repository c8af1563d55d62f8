import io

import torch


class Trap:
    def __reduce__(self):
        return print, ("this could have deleted your files",)


file = io.BytesIO()
torch.save(Trap(), file)
file.seek(0)
torch.load(file, weights_only=False)
#> this could have deleted your files
