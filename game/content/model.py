"""The form of every checked card: strict, and never changed."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=32)]


class Model(BaseModel):
    """Strict: unknown keys are mistakes, and a checked card never changes."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, defer_build=True)
